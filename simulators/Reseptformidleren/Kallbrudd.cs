namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>How a call breaks with the service's contract, before its message is looked at.</summary>
/// <param name="Status">The HTTP status that it is refused with.</param>
/// <param name="Tekst">What is wrong, in bokmål.</param>
internal sealed record Kallbrudd(int Status, string Tekst)
{
    /// <summary>The assumption that it rests on; null when it rests on what is published.</summary>
    public string? Antakelse { get; init; }
}
