namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A registered hypersensitivity (CAVE).</summary>
/// <param name="Pasient">Key of the patient.</param>
/// <param name="Atc">ATC code of the substance, or of a whole group.</param>
/// <param name="Navn">The substance or the group in words.</param>
internal sealed record Overfolsomhet(string Pasient, string Atc, string Navn);
