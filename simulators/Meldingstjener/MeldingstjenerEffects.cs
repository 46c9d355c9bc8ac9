namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>What came of an event.</summary>
internal abstract record MeldingstjenerEffect
{
    private MeldingstjenerEffect()
    {
    }

    /// <summary>The message stands in the queue.</summary>
    internal sealed record Kolagt(string Ko, Kopost Post) : MeldingstjenerEffect;

    /// <summary>The message is to be delivered.</summary>
    internal sealed record Utlevert(string Ko, Kopost Post) : MeldingstjenerEffect;

    /// <summary>The message is gone, since a receiver took it over.</summary>
    internal sealed record Fjernet(string Ko, Kopost Post) : MeldingstjenerEffect;

    /// <summary>The message was moved to the dead-letter queue.</summary>
    internal sealed record Dodlagt(string Ko, Kopost Post, Dodsarsak Arsak) : MeldingstjenerEffect;

    /// <summary>There is no message by that number under way.</summary>
    internal sealed record Ukjent(long Nummer) : MeldingstjenerEffect;
}
