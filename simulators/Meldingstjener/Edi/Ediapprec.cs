namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>An application receipt, as the REST interface tells it.</summary>
/// <param name="Status"><c>1</c>, <c>2</c> or <c>3</c>.</param>
/// <param name="Feil">The errors.</param>
internal sealed record Ediapprec(string Status, IReadOnlyList<Ediapprecfeil> Feil);
