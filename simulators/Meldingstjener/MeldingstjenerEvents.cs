namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Something that happens to the broker's queues; nothing else moves their state.</summary>
internal abstract record MeldingstjenerEvent
{
    private MeldingstjenerEvent()
    {
    }

    /// <summary>A message was sent to a queue.</summary>
    internal sealed record Lagt(string Ko, ReadOnlyMemory<byte> Kodet, DateTimeOffset Tid, Postmerke Merke) : MeldingstjenerEvent;

    /// <summary>A receiver asks for the next message of a queue.</summary>
    internal sealed record Hentet(string Ko, DateTimeOffset Tid) : MeldingstjenerEvent;

    /// <summary>Everything is forgotten.</summary>
    internal sealed record Tomt : MeldingstjenerEvent;

    /// <summary>A receiver has settled a message that it had.</summary>
    internal abstract record Avgjort(long Nummer) : MeldingstjenerEvent;

    /// <summary>A receiver has taken a message over (accepted).</summary>
    internal sealed record Godtatt(long Nummer) : Avgjort(Nummer);

    /// <summary>A receiver has rejected a message for good (rejected, or modified as undeliverable here).</summary>
    internal sealed record Avvist(long Nummer) : Avgjort(Nummer);

    /// <summary>A receiver has given a message back: after a delivery that failed (modified), or untouched (released, or a link that was lost).</summary>
    internal sealed record Frigitt(long Nummer, bool Mislyktes) : Avgjort(Nummer);
}
