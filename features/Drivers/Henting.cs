namespace AcceptanceHarness.Features.Drivers;

/// <summary>One time that the system was made to fetch from the service behind HelseID: as whom, and which exchanges came of it.</summary>
/// <param name="Som"><c>system</c> or <c>bruker</c>.</param>
/// <param name="Bruker">Key of the user who worked.</param>
/// <param name="Orgnr">The organisation that the work was for.</param>
/// <param name="Underenhet">Its sub-unit; null when it has none.</param>
/// <param name="Etter">The last exchange's number before.</param>
internal sealed record Henting(string Som, string Bruker, string Orgnr, string? Underenhet, long Etter);
