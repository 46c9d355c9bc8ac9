namespace AcceptanceHarness.Core.Criteria;

/// <summary>A requirement with NHN's own id.</summary>
/// <param name="Id">The id as it was read in a source.</param>
/// <param name="Tekst">What it asks, in our own words, bokmål.</param>
/// <param name="IkkeTestetFordi">Why no scenario shows it; null where one does.</param>
public sealed record Krav(string Id, string Tekst, string? IkkeTestetFordi = null);
