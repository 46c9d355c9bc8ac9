using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An organisation in M25.1.</summary>
/// <param name="HerId">The HER-id.</param>
/// <param name="Inst">Name of the institution.</param>
/// <param name="Dept">Name of the department.</param>
/// <param name="InstitusjonsID">Id of the institution, with its kodeverk.</param>
public sealed record Organisasjon(Ident HerId, string? Inst = null, string? Dept = null, CV? InstitusjonsID = null);
