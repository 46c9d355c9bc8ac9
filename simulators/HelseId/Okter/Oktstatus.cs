namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>A session now: what it is, and what it has shown so far.</summary>
/// <param name="Apen">Whether it is still open.</param>
/// <param name="Okt">What it is.</param>
/// <param name="Resultat">What it has shown so far; the final result when it is closed.</param>
public sealed record Oktstatus(bool Apen, Oktbeskrivelse Okt, Oktresultat Resultat);
