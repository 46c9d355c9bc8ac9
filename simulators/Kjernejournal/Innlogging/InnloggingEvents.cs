namespace AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

/// <summary>Something that happens to a tenant's sessions.</summary>
internal abstract record InnloggingEvent
{
    private InnloggingEvent()
    {
    }

    /// <summary>A session is made; it takes the place of the same user's open ones.</summary>
    internal sealed record Opprettet(Portalokt Okt, DateTimeOffset Tid) : InnloggingEvent;

    /// <summary>A session is renewed.</summary>
    internal sealed record Fornyet(string Id, DateTimeOffset Tid, DateTimeOffset GjelderTil) : InnloggingEvent;

    /// <summary>A session is ended.</summary>
    internal sealed record Avsluttet(string Id, DateTimeOffset Tid) : InnloggingEvent;

    /// <summary>The portal is opened with a code.</summary>
    /// <param name="Kode">The hash of the code.</param>
    /// <param name="Utfordring">The hash of the verifier, as a challenge is.</param>
    /// <param name="Side">The hash of the id that the page gets.</param>
    /// <param name="Tid">When.</param>
    internal sealed record Apnet(string Kode, string Utfordring, string Side, DateTimeOffset Tid) : InnloggingEvent;
}
