namespace AcceptanceHarness.Simulators.Fest;

/// <summary>Something that happens to FEST; nothing else moves its state.</summary>
internal abstract record FestEvent
{
    private FestEvent()
    {
    }

    /// <summary>A new version is published in which the package with the item number is out from a time on.</summary>
    internal sealed record VareUtgar(string Varenr, DateTimeOffset Fra) : FestEvent;

    /// <summary>A client fetched the register, or what changed in it.</summary>
    internal sealed record Hentet(DateTimeOffset Tidspunkt) : FestEvent;
}
