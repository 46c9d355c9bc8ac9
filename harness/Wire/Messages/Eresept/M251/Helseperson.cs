using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A health worker in M25.1.</summary>
/// <param name="HprId">The HPR number.</param>
/// <param name="Fornavn">Given name.</param>
/// <param name="Etternavn">Family name.</param>
/// <param name="Spesialitet">Speciality (kodeverk 7426).</param>
public sealed record Helseperson(Ident HprId, string? Fornavn = null, string? Etternavn = null, CV? Spesialitet = null);
