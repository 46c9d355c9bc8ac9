namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>A document that can be opened.</summary>
/// <param name="Id">The document's unique id.</param>
/// <param name="Tittel">What it is called.</param>
/// <param name="Dato">When it was written; null when it does not say.</param>
/// <param name="Adresse">Where it is; null when that is not at the service.</param>
internal sealed record Dokumentrad(string Id, string Tittel, string? Dato, Uri? Adresse);
