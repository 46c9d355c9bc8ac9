namespace AcceptanceHarness.Core.Criteria;

/// <summary>Something that is asked of the systems and that no criterion answers yet; it has no id, since none was read in a source.</summary>
/// <param name="Tekst">What is asked, in our own words, bokmål.</param>
/// <param name="Kilde">Where it was read.</param>
/// <param name="Fordi">Why it is not covered yet.</param>
public sealed record UdekketKrav(string Tekst, string Kilde, string Fordi);
