namespace AcceptanceHarness.Simulators.Fest;

/// <summary>What came of an event.</summary>
internal abstract record FestEffect
{
    private FestEffect()
    {
    }

    /// <summary>A version is published from the time on.</summary>
    internal sealed record Publisert(string Varenr, DateTimeOffset Fra) : FestEffect;

    /// <summary>The register was handed out as it stood then.</summary>
    internal sealed record Utlevert(DateTimeOffset HentetDato) : FestEffect;

    /// <summary>The event is not allowed now; the state did not move.</summary>
    internal sealed record Avvist(string Tekst) : FestEffect;
}
