using System.Collections.Immutable;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect>;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What Reseptformidleren holds for one tenant: an immutable value, moved only by <see cref="Apply"/>.</summary>
public sealed record ReseptformidlerenState
{
    /// <summary>The state before anything has happened.</summary>
    public static readonly ReseptformidlerenState Empty = new();

    /// <summary>The prescriptions by resept-id, expired ones not among them.</summary>
    public ImmutableDictionary<string, LagretResept> Resepter { get; init; } =
        ImmutableDictionary.Create<string, LagretResept>(StringComparer.Ordinal);

    /// <summary>Every message id that was taken in; kept also when the prescription is gone.</summary>
    public ImmutableDictionary<string, Meldingsmerke> Meldinger { get; init; } =
        ImmutableDictionary.Create<string, Meldingsmerke>(StringComparer.Ordinal);

    /// <summary>Every reference number that was given out.</summary>
    public ImmutableHashSet<string> Referansenumre { get; init; } = [];

    /// <summary>Patients who have reserved.</summary>
    public ImmutableHashSet<string> Reserverte { get; init; } = [];

    /// <summary>For each person number that was replaced, the one that came after it.</summary>
    public ImmutableDictionary<string, string> NyttFnr { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Each patient's lists of medicines (M25.1), oldest first, by the number they were sent with.</summary>
    public ImmutableDictionary<string, ImmutableList<LagretListe>> Lister { get; init; } =
        ImmutableDictionary.Create<string, ImmutableList<LagretListe>>(StringComparer.Ordinal);

    /// <summary>The doctors responsible for multidose, by patient.</summary>
    public ImmutableDictionary<string, Multidoseansvar> Multidose { get; init; } =
        ImmutableDictionary.Create<string, Multidoseansvar>(StringComparer.Ordinal);

    /// <summary>The consents (M24.1), oldest first, by patient.</summary>
    public ImmutableDictionary<string, ImmutableList<LagretSamtykke>> Samtykker { get; init; } =
        ImmutableDictionary.Create<string, ImmutableList<LagretSamtykke>>(StringComparer.Ordinal);

    /// <summary>The prescribers who are to be told that somebody else called their prescription back, oldest first.</summary>
    public ImmutableList<SlettetReseptVarsel> Varsler { get; init; } = [];

    /// <summary>Moves the state by one event; pure.</summary>
    internal (ReseptformidlerenState State, Effects Effects) Apply(ReseptformidlerenEvent happened) => happened switch
    {
        DagenKom e => Slett(e.Dag),
        ReseptMottatt e => Motta(e.Resept),
        TilbakekallingMottatt e => Tilbakekall(e),
        ReferansenummerBestilt e => Tildel(e),
        Ekspedert e => Flytt(e.ReseptId, e),
        Utlevert e => Flytt(e.ReseptId, e),
        EkspederingAvbrutt e => Flytt(e.ReseptId, e),
        ListeMottatt e => Listeregler.Motta(this, e),
        MultidoseansvarMeldt e => Listeregler.Meld(this, e),
        SamtykkeMeldt e => Listeregler.Meld(this, e),
        ReservasjonEndret e => Reserver(e),
        FnrEndret e => (this with { NyttFnr = NyttFnr.SetItem(e.Tidligere, e.Nytt) }, [new PasientEndret(e.Nytt)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Ukjent hendelse."),
    };

    /// <summary>All person numbers of the person that has this one, the newest first.</summary>
    public IReadOnlyList<string> AlleFnr(string fnr)
    {
        var newest = fnr;
        for (var steps = 0; steps < NyttFnr.Count && NyttFnr.TryGetValue(newest, out var next); steps++)
        {
            newest = next;
        }

        List<string> all = [newest];
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(NyttFnr.Where(pair => pair.Value == all[i]).Select(pair => pair.Key).Except(all).Order());
        }

        return all;
    }

    /// <summary>All lists of the person that has this number, oldest first.</summary>
    public IReadOnlyList<LagretListe> AlleLister(string? fnr) => fnr is null
        ? []
        : [.. AlleFnr(fnr).SelectMany(number => Lister.TryGetValue(number, out var own) ? own : []).OrderBy(liste => liste.Lopenummer)];

    /// <summary>The person's present list, or null.</summary>
    public LagretListe? Liste(string fnr) => AlleLister(fnr) is [.., var newest] ? newest : null;

    /// <summary>Who is responsible for the person's multidose, or null.</summary>
    public Multidoseansvar? Multidoseansvar(string fnr) =>
        AlleFnr(fnr).Select(number => Multidose.GetValueOrDefault(number)).FirstOrDefault(ansvar => ansvar is not null);

    /// <summary>Remembers that a message id is used.</summary>
    internal ReseptformidlerenState Huske(string id, Meldingsmerke merke) => this with { Meldinger = Meldinger.SetItem(id, merke) };

    private (ReseptformidlerenState State, Effects Effects) Slett(DateOnly dag)
    {
        var expired = Resepter.Values.Where(resept => resept.Utloper < dag).Select(resept => resept.ReseptId).Order().ToArray();
        return (this with { Resepter = Resepter.RemoveRange(expired) }, [.. expired.Select(id => new Slettet(id))]);
    }

    private (ReseptformidlerenState State, Effects Effects) Motta(LagretResept resept)
    {
        if (Meldinger.TryGetValue(resept.ReseptId, out var before))
        {
            return before.Fingeravtrykk == resept.Fingeravtrykk && Resepter.TryGetValue(resept.ReseptId, out var same)
                ? (this, [new Mottatt(same, Gjentatt: true)])
                : IdBrukt(resept.ReseptId);
        }

        var stored = resept with { ForrigeReseptId = Forgjenger(resept.ReseptId) };
        return (Huske(resept.ReseptId, new Meldingsmerke(resept.Fingeravtrykk, resept.ReseptId, [])).Lagre(stored),
            [new Mottatt(stored, Gjentatt: false)]);
    }

    private (ReseptformidlerenState State, Effects Effects) Tilbakekall(TilbakekallingMottatt e)
    {
        if (Meldinger.TryGetValue(e.Merke.MeldingId, out var before) && before.Fingeravtrykk != e.Fingeravtrykk)
        {
            return IdBrukt(e.Merke.MeldingId);
        }

        if (!Resepter.TryGetValue(e.ReseptId, out var resept))
        {
            return Avvis(Avvisningsarsak.UkjentResept, $"Resept {e.ReseptId} finnes ikke i Reseptformidleren.");
        }

        return e.Fnr is not null && resept.Fnr is not null && !AlleFnr(resept.Fnr).Contains(e.Fnr)
            ? Avvis(Avvisningsarsak.AnnenPasient, $"Resept {e.ReseptId} gjelder en annen pasient enn meldingen.")
            : Tilbakekall(e, resept);
    }

    private (ReseptformidlerenState State, Effects Effects) Tilbakekall(TilbakekallingMottatt e, LagretResept resept) =>
        (resept.Status, resept.Tilbakekalling) switch
        {
            (_, { } merke) => (Merk(e), [new Tilbakekalt(resept, merke.Tidspunkt, Gjentatt: true)]),
            (Reseptstatus.Ekspederbar, null) => Merk(e, resept with { Status = Reseptstatus.Tilbakekalt }),
            (Reseptstatus.UnderEkspedering, null) => Merk(e, resept),
            (Reseptstatus.Avsluttet, null) =>
                Avvis(Avvisningsarsak.FeilStatus, $"Resept {e.ReseptId} er avsluttet og kan ikke tilbakekalles."),
            (var status, null) => throw new InvalidOperationException($"Resept med status {status} mangler tilbakekallingsmerke."),
        };

    private (ReseptformidlerenState State, Effects Effects) Merk(TilbakekallingMottatt e, LagretResept resept)
    {
        var recalled = resept with { Tilbakekalling = e.Merke, NyReseptId = e.NyReseptId };
        var state = Merk(e).Lagre(recalled);
        if (e.NyReseptId is { } newId && state.Resepter.TryGetValue(newId, out var successor))
        {
            state = state.Lagre(successor with { ForrigeReseptId = e.ReseptId });
        }

        var done = new Tilbakekalt(recalled, e.Merke.Tidspunkt, Gjentatt: false);
        return resept.Rekvirent.HerId == e.Rekvirent.HerId
            ? (state, [done])
            : (state with { Varsler = state.Varsler.Add(new SlettetReseptVarsel(recalled, e.Rekvirent, e.Original)) },
                [done, new VarsleRekvirent(recalled, e.Merke.MeldingId)]);
    }

    private (ReseptformidlerenState State, Effects Effects) Tildel(ReferansenummerBestilt e)
    {
        if (Meldinger.TryGetValue(e.MeldingId, out var before))
        {
            return before.Fingeravtrykk == e.Fingeravtrykk
                ? (this, [new Tildelt(before.Referansenumre)])
                : IdBrukt(e.MeldingId);
        }

        if (e.Antall is < 1 or > Referansenummer.StorsteBestilling)
        {
            return Avvis(
                Avvisningsarsak.UgyldigAntall,
                FormattableString.Invariant($"Antall referansenumre skal være fra 1 til {Referansenummer.StorsteBestilling}, ikke {e.Antall}."));
        }

        var numbers = Enumerable.Range(Referansenumre.Count, e.Antall).Select(Referansenummer.Nr).ToArray();
        var state = Huske(e.MeldingId, new Meldingsmerke(e.Fingeravtrykk, null, numbers));
        return (state with { Referansenumre = Referansenumre.Union(numbers) }, [new Tildelt(numbers)]);
    }

    private (ReseptformidlerenState State, Effects Effects) Flytt(string reseptId, ReseptformidlerenEvent e)
    {
        if (!Resepter.TryGetValue(reseptId, out var resept))
        {
            return Avvis(Avvisningsarsak.UkjentResept, $"Resept {reseptId} finnes ikke i Reseptformidleren.");
        }

        var moved = Ekspedering.Flytt(resept, e);
        return moved is null
            ? Avvis(Avvisningsarsak.FeilStatus, $"Resept {reseptId} har status {resept.Status}, og da er dette ikke tillatt.")
            : (Lagre(moved), [new Endret(moved)]);
    }

    private (ReseptformidlerenState State, Effects Effects) Reserver(ReservasjonEndret e) =>
        (this with { Reserverte = e.Reservert ? Reserverte.Add(e.Fnr) : Reserverte.Remove(e.Fnr) }, [new PasientEndret(e.Fnr)]);

    /// <summary>The answer to a message whose id stands for something else already.</summary>
    internal (ReseptformidlerenState State, Effects Effects) IdBrukt(string id) =>
        Avvis(Avvisningsarsak.IdBruktForAnnet, $"Meldings-id {id} er brukt før, for noe annet.");

    /// <summary>The event is not allowed; the state stays.</summary>
    internal (ReseptformidlerenState State, Effects Effects) Avvis(Avvisningsarsak arsak, string tekst) =>
        (this, [new Avvist(arsak, tekst)]);

    private string? Forgjenger(string reseptId) =>
        Resepter.Values.FirstOrDefault(resept => resept.NyReseptId == reseptId)?.ReseptId;

    private ReseptformidlerenState Merk(TilbakekallingMottatt e) =>
        Huske(e.Merke.MeldingId, new Meldingsmerke(e.Fingeravtrykk, e.ReseptId, []));

    private ReseptformidlerenState Lagre(LagretResept resept) => this with { Resepter = Resepter.SetItem(resept.ReseptId, resept) };
}
