namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>An error as the REST interface answers it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Kode">The code (<c>ErrorCode</c>); 0 for none.</param>
/// <param name="Tekst">What is wrong (<c>Error</c>).</param>
/// <param name="Valideringsfeil">Each thing that is wrong (<c>ValidationErrors</c>).</param>
internal sealed record Edifeil(int Status, int Kode, string Tekst, params IReadOnlyList<string> Valideringsfeil);
