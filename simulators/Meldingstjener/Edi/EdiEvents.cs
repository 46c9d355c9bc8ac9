namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>Something that happens to the messages that the service holds.</summary>
internal abstract record EdiEvent
{
    private EdiEvent()
    {
    }

    /// <summary>A message came, from a client or from somewhere else.</summary>
    internal sealed record Lagt(Edimelding Melding) : EdiEvent;

    /// <summary>The receiver marked a message as read.</summary>
    internal sealed record Lest(Guid Id) : EdiEvent;

    /// <summary>The receiver gave an application receipt.</summary>
    internal sealed record Kvittert(Guid Id, Ediapprec Apprec) : EdiEvent;

    /// <summary>It became known how far a message has come.</summary>
    internal sealed record Levert(Guid Id, Leveringstilstand Tilstand) : EdiEvent;
}
