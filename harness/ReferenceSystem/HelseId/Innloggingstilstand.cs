namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What the user sees of the login.</summary>
/// <param name="Bruker">Key of the user who is logged in by HelseID; null for nobody.</param>
/// <param name="Virksomhet">Organisation number of the organisation that is worked for.</param>
/// <param name="Melding">What the user was told last; null when nothing was.</param>
internal sealed record Innloggingstilstand(string? Bruker, string Virksomhet, string? Melding);
