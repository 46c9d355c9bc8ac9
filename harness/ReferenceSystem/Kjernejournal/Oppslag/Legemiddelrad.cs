namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>A medicine that was prescribed.</summary>
/// <param name="Id">The prescription's id.</param>
/// <param name="Legemiddel">Name, form and strength.</param>
/// <param name="Dosering">The dosing in words; null when the prescription does not say.</param>
/// <param name="Utlevert">Whether a pharmacy has dispensed it.</param>
internal sealed record Legemiddelrad(string Id, string Legemiddel, string? Dosering, bool Utlevert);
