namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>What a user registers.</summary>
/// <param name="Slag">The resource type.</param>
/// <param name="Kode">The code: ATC of an allergy, ICD-10 of a condition.</param>
/// <param name="Tekst">What it is, as a health worker reads it.</param>
internal sealed record NyOpplysning(string Slag, string Kode, string Tekst);
