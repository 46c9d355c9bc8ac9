using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Who is what to the patient or to an entry: either a person or an organisation.</summary>
/// <param name="Kode">The role (kodeverk 7490).</param>
/// <param name="Helseperson">The person, for a role of persons.</param>
/// <param name="Organisasjon">The organisation, for a role of organisations.</param>
public sealed record Rolle(CS Kode, Helseperson? Helseperson, Organisasjon? Organisasjon = null);
