namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>A DPoP proof that was used.</summary>
/// <param name="Id">A hash of its key and its <c>jti</c>.</param>
/// <param name="Kall">The exchange that used it; 0 where that is not known.</param>
/// <param name="Til">Until when it could have been used again.</param>
internal sealed record BruktBevis(string Id, long Kall, DateTimeOffset Til);
