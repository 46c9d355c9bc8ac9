using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

/// <summary>Pasientrelasjon: who acts for the patient, who stays the patient of the hodemelding.</summary>
/// <param name="Personer">Those who act; normally one.</param>
/// <param name="Relasjon">What they are to the patient; see <see cref="Kodeverk.RelasjonTilPasient"/>.</param>
public sealed record Pasientrelasjon(IReadOnlyList<Person> Personer, CV? Relasjon);
