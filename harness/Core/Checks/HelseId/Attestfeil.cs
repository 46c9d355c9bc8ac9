namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>One thing that is wrong with an attest.</summary>
/// <param name="Forventet">What was expected, in bokmål.</param>
/// <param name="Mottatt">What was received, in bokmål.</param>
internal sealed record Attestfeil(string Forventet, string Mottatt)
{
    /// <summary>False where the list of what is allowed may not be whole.</summary>
    public bool ErKjentKrav { get; init; } = true;
}
