namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>What a code stands for.</summary>
/// <param name="Foresporsel">What was asked for.</param>
/// <param name="Okt">The login.</param>
/// <param name="Utloper">When it can no longer be exchanged.</param>
internal sealed record Kode(Foresporsel Foresporsel, Okt Okt, DateTimeOffset Utloper);
