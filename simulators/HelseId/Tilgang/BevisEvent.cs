namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Something that happens to a service's record of proofs.</summary>
internal abstract record BevisEvent
{
    private BevisEvent()
    {
    }

    /// <summary>A proof that is right in all else was used at a time.</summary>
    internal sealed record Brukt(BruktBevis Bevis, DateTimeOffset Tid) : BevisEvent;
}
