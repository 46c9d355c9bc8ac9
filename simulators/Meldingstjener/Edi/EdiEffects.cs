namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>What came of an event.</summary>
internal abstract record EdiEffect
{
    private EdiEffect()
    {
    }

    /// <summary>The message is held as it now is.</summary>
    internal sealed record Lagret(Edimelding Melding) : EdiEffect;

    /// <summary>There is no such message.</summary>
    internal sealed record Ukjent(Guid Id) : EdiEffect;
}
