namespace AcceptanceHarness.Core.Evidence;

/// <summary>How much a journal keeps in memory for each tenant; the oldest goes first, and what is in files stays there.</summary>
public sealed record JournalMemory
{
    /// <summary>Keeps everything: for a run, which lets go of each scenario when it has ended.</summary>
    public static JournalMemory Everything { get; } = new() { Exchanges = int.MaxValue, BodyBytes = long.MaxValue };

    /// <summary>The exchanges that are kept, and as many events; older ones are forgotten whole.</summary>
    /// <value>Default 5,000: a judge looks through them for ids that are used again, at every call.</value>
    public int Exchanges { get; init; } = 5_000;

    /// <summary>The bytes of bodies that are kept; older exchanges keep their facts and findings alone.</summary>
    /// <value>Default 64 MB.</value>
    public long BodyBytes { get; init; } = 64_000_000;
}
