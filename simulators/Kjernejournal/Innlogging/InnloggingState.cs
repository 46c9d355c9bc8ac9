using System.Collections.Immutable;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using static AcceptanceHarness.Simulators.Kjernejournal.Innlogging.InnloggingEffect;
using static AcceptanceHarness.Simulators.Kjernejournal.Innlogging.InnloggingEvent;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.Kjernejournal.Innlogging.InnloggingEffect>;

namespace AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

/// <summary>A tenant's sessions in the portal: an immutable value, moved only by <see cref="Apply"/>.</summary>
internal sealed record InnloggingState
{
    private static readonly ImmutableDictionary<string, string> IngenIder = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    private readonly int _flest;

    /// <summary>The state before any session.</summary>
    /// <param name="flest">How many sessions are remembered; the oldest is forgotten first.</param>
    public InnloggingState(int flest) => _flest = flest;

    /// <summary>The sessions by id.</summary>
    public ImmutableDictionary<string, Portalokt> Okter { get; private init; } = ImmutableDictionary.Create<string, Portalokt>(StringComparer.Ordinal);

    private ImmutableQueue<string> Rekke { get; init; } = [];

    private ImmutableDictionary<string, string> Koder { get; init; } = IngenIder;

    private ImmutableDictionary<string, string> Sider { get; init; } = IngenIder;

    // The last session of each user: only it can be open.
    private ImmutableDictionary<string, string> Siste { get; init; } = IngenIder;

    /// <summary>The session of an id; null for none.</summary>
    public Portalokt? Finn(string? id) => id is null ? null : Okter.GetValueOrDefault(id);

    /// <summary>The session that a code opens, used or not; null for none.</summary>
    public Portalokt? MedKode(string? kode) => kode is null ? null : Finn(Koder.GetValueOrDefault(kode));

    /// <summary>The session that a page shows; null for none.</summary>
    public Portalokt? MedSide(string? side) => side is null ? null : Finn(Sider.GetValueOrDefault(side));

    /// <summary>Moves the state by one event; pure.</summary>
    internal (InnloggingState State, Effects Effects) Apply(InnloggingEvent happened) => happened switch
    {
        Opprettet e => Opprett(e),
        Fornyet e => Forny(e),
        Avsluttet e => Avslutt(e),
        Apnet e => Apne(e),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Ukjent hendelse."),
    };

    private static string Eier(Portalokt okt) => $"{okt.Klient}\n{okt.Bruker}";

    private (InnloggingState State, Effects Effects) Opprett(Opprettet e)
    {
        var (state, effects) = (this, new List<InnloggingEffect> { new Godtatt(e.Okt) });
        if (Finn(Siste.GetValueOrDefault(Eier(e.Okt))) is { } former && former.Stilling(e.Tid) == Oktstilling.Apen)
        {
            var replaced = former with { Slutt = Oktstilling.Erstattet };
            state = state.Med(replaced);
            effects.Add(new Erstattet(replaced));
        }

        state = state with
        {
            Rekke = state.Rekke.Enqueue(e.Okt.Id),
            Koder = state.Koder.SetItem(e.Okt.Kode, e.Okt.Id),
            Siste = state.Siste.SetItem(Eier(e.Okt), e.Okt.Id),
        };
        return (state.Med(e.Okt).Ryddet(), effects);
    }

    private (InnloggingState State, Effects Effects) Forny(Fornyet e) => Finn(e.Id) switch
    {
        null => Nei(Kjfeilkatalog.UkjentOkt),
        { } okt when okt.Stilling(e.Tid) != Oktstilling.Apen => Nei(Kjfeilkatalog.AvsluttetOkt),
        { } okt => Ja(okt with { GjelderTil = e.GjelderTil }),
    };

    // To end what has ended already changes nothing, and is no fault: the system may have lost the answer.
    private (InnloggingState State, Effects Effects) Avslutt(Avsluttet e) => Finn(e.Id) switch
    {
        null => Nei(Kjfeilkatalog.UkjentOkt),
        { } okt when okt.Stilling(e.Tid) != Oktstilling.Apen => (this, [new Godtatt(okt)]),
        { } okt => Ja(okt with { Slutt = Oktstilling.Avsluttet }),
    };

    private (InnloggingState State, Effects Effects) Apne(Apnet e) => MedKode(e.Kode) switch
    {
        null => Nei(Kjfeilkatalog.UkjentKode),
        { KodeErBrukt: true } => Nei(Kjfeilkatalog.BruktKode),
        { } okt when okt.Stilling(e.Tid) != Oktstilling.Apen => Nei(Kjfeilkatalog.AvsluttetOkt),
        { } okt when e.Tid >= okt.KodeTil => Nei(Kjfeilkatalog.UtloptKode),
        { } okt when okt.Utfordring != e.Utfordring => (Med(okt with { KodeErBrukt = true }), [new Avvist(Kjfeilkatalog.FeilVerifikator)]),
        { } okt => (this with { Sider = Sider.SetItem(e.Side, okt.Id) }).Ja(okt with { KodeErBrukt = true, Side = e.Side }),
    };

    private (InnloggingState State, Effects Effects) Ja(Portalokt okt) => (Med(okt), [new Godtatt(okt)]);

    private (InnloggingState State, Effects Effects) Nei(Kjfeil feil) => (this, [new Avvist(feil)]);

    private InnloggingState Med(Portalokt okt) => this with { Okter = Okter.SetItem(okt.Id, okt) };

    private InnloggingState Ryddet()
    {
        var state = this;
        while (state.Okter.Count > _flest)
        {
            var rest = state.Rekke.Dequeue(out var id);
            var oldest = state.Okter[id];
            state = state with
            {
                Rekke = rest,
                Okter = state.Okter.Remove(id),
                Koder = state.Koder.Remove(oldest.Kode),
                Sider = oldest.Side is { } side ? state.Sider.Remove(side) : state.Sider,
                Siste = state.Siste.GetValueOrDefault(Eier(oldest)) == id ? state.Siste.Remove(Eier(oldest)) : state.Siste,
            };
        }

        return state;
    }
}
