using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using static AcceptanceHarness.Simulators.HelseId.HelseIdEffect;
using static AcceptanceHarness.Simulators.HelseId.HelseIdEvent;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.HelseId.HelseIdEffect>;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>What HelseID holds for one tenant: an immutable value, moved only by <see cref="Apply"/>.</summary>
internal sealed record HelseIdState
{
    /// <summary>The most clients, and the most persons, that can be registered.</summary>
    public const int FlestRegistrert = 10_000;

    /// <summary>The state before anything has happened.</summary>
    public static readonly HelseIdState Empty = new();

    // A request that came too late is told apart from one that never was for this long.
    private static readonly TimeSpan Ettertid = TimeSpan.FromMinutes(10);
    private static readonly Effects Godtatt = [new Husket()];

    /// <summary>Registered clients by id.</summary>
    public ImmutableDictionary<string, HelseIdKlient> Klienter { get; init; } =
        ImmutableDictionary.Create<string, HelseIdKlient>(StringComparer.Ordinal);

    /// <summary>Persons who can log in, in the order that they were registered.</summary>
    public ImmutableList<HelseIdPerson> Personer { get; init; } = [];

    /// <summary>True when the next key has taken over.</summary>
    public bool ErRullet { get; init; }

    /// <summary>DPoP nonces that can be used.</summary>
    public Tidsvindu<string> Noncer { get; init; } = Tidsvindu<string>.Tomt;

    /// <summary>Client assertions that are used up, by client and jti.</summary>
    public Tidsvindu<string> Erklaringer { get; init; } = Tidsvindu<string>.Tomt;

    /// <summary>DPoP proofs that are used up, by key and jti.</summary>
    public Tidsvindu<string> Bevis { get; init; } = Tidsvindu<string>.Tomt;

    /// <summary>Pushed requests by request_uri.</summary>
    public Tidsvindu<Foresporsel> Foresporsler { get; init; } = Tidsvindu<Foresporsel>.Tomt;

    /// <summary>Login pages that are not answered yet.</summary>
    public Tidsvindu<Foresporsel> Innlogginger { get; init; } = Tidsvindu<Foresporsel>.Tomt;

    /// <summary>Codes that can be exchanged.</summary>
    public Tidsvindu<Kode> Koder { get; init; } = Tidsvindu<Kode>.Tomt;

    /// <summary>Refresh tokens that can be used.</summary>
    public Tidsvindu<Fornyelse> Fornyelser { get; init; } = Tidsvindu<Fornyelse>.Tomt;

    /// <summary>Logins that have not been ended, by sid.</summary>
    public Tidsvindu<Okt> Okter { get; init; } = Tidsvindu<Okt>.Tomt;

    /// <summary>How many places the stores that grow by calls take.</summary>
    public int Antall => Noncer.Antall + Erklaringer.Antall + Bevis.Antall + Foresporsler.Antall
        + Innlogginger.Antall + Koder.Antall + Fornyelser.Antall + Okter.Antall;

    /// <summary>The client; null when there is none of that id.</summary>
    public HelseIdKlient? Klient(string? id) => id is null ? null : Klienter.GetValueOrDefault(id);

    /// <summary>The person; null when nobody of that number is registered.</summary>
    public HelseIdPerson? Person(string? pid) => Personer.Find(p => p.Pid == pid);

    /// <summary>Whether a client assertion is used up.</summary>
    public bool ErBrukt(string klientId, string jti, DateTimeOffset na) => Erklaringer.Finn(Par(klientId, jti), na) is not null;

    /// <summary>What a refresh token stands for; null when it cannot be used, or its login is ended.</summary>
    public Fornyelse? Fornyelse(string? handtak, DateTimeOffset na) =>
        handtak is not null && Fornyelser.Finn(handtak, na) is { } found && Okter.Finn(found.Okt.Sid, na) is not null ? found : null;

    /// <summary>Moves the state by one event; pure.</summary>
    public (HelseIdState State, Effects Effects) Apply(HelseIdEvent happened) => happened switch
    {
        KlientRegistrert e when Klienter.Count >= FlestRegistrert && !Klienter.ContainsKey(e.Klient.KlientId) => Avvis(Avslag.Fullt),
        KlientRegistrert e => (this with { Klienter = Klienter.SetItem(e.Klient.KlientId, e.Klient) }, Godtatt),
        PersonRegistrert e when Personer.Count >= FlestRegistrert && Person(e.Person.Pid) is null => Avvis(Avslag.Fullt),
        PersonRegistrert e => (this with { Personer = Personer.RemoveAll(p => p.Pid == e.Person.Pid).Add(e.Person) }, Godtatt),
        NoklerRullet when ErRullet => Avvis(Avslag.Gjentatt),
        NoklerRullet => (this with { ErRullet = true }, Godtatt),
        NonceUtstedt e => (this with { Noncer = Noncer.Med(e.Nonce, "", e.Utloper, e.Na) }, Godtatt),
        ErklaringBrukt e when ErBrukt(e.KlientId, e.Jti, e.Na) => Avvis(Avslag.Gjentatt),
        ErklaringBrukt e => (this with { Erklaringer = Erklaringer.Med(Par(e.KlientId, e.Jti), "", e.Utloper, e.Na) }, Godtatt),
        BevisBrukt e when Bevis.Finn(Par(e.Avtrykk, e.Jti), e.Na) is not null => Avvis(Avslag.Gjentatt),
        BevisBrukt e => (this with { Bevis = Bevis.Med(Par(e.Avtrykk, e.Jti), "", e.Utloper, e.Na) }, Godtatt),
        ForesporselMottatt e =>
            (this with { Foresporsler = Foresporsler.Med(e.RequestUri, e.Foresporsel, e.Foresporsel.Utloper + Ettertid, e.Na, e.Foresporsel.Vekt) }, Godtatt),
        ForesporselHentet e => Hent(e),
        InnloggingBegynt e => (this with { Innlogginger = Innlogginger.Med(e.Handtak, e.Foresporsel, e.Utloper, e.Na, e.Foresporsel.Vekt) }, Godtatt),
        InnloggingBesvart e => Innlogginger.Finn(e.Handtak, e.Na) is { } found
            ? (this with { Innlogginger = Innlogginger.Uten(e.Handtak) }, [new ForesporselFunnet(found)])
            : Avvis(Avslag.Ukjent),
        KodeUtstedt e => (
            this with
            {
                Koder = Koder.Med(e.Handtak, e.Kode, e.Kode.Utloper, e.Na, e.Kode.Foresporsel.Vekt),
                Okter = Okter.Med(e.Kode.Okt.Sid, e.Kode.Okt, e.OktUtloper, e.Na),
            },
            Godtatt),
        KodeInnlost e => Innlos(e),
        FornyelseUtstedt e => (this with { Fornyelser = Fornyelser.Med(e.Handtak, e.Fornyelse, e.Fornyelse.Utloper, e.Na, e.Fornyelse.Vekt) }, Godtatt),
        FornyelseBrukt e when ReferenceEquals(Fornyelser.Uten(e.Handtak), Fornyelser) => Avvis(Avslag.Ukjent),
        FornyelseBrukt e => (this with { Fornyelser = Fornyelser.Uten(e.Handtak) }, Godtatt),
        OktAvsluttet e when ReferenceEquals(Okter.Uten(e.Sid), Okter) => Avvis(Avslag.Ukjent),
        OktAvsluttet e => (this with { Okter = Okter.Uten(e.Sid) }, Godtatt),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Ukjent hendelse."),
    };

    // Hashed, so that a long jti takes no more room than a short one.
    private static string Par(string first, string second) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{first}\n{second}")));

    private (HelseIdState State, Effects Effects) Avvis(Avslag avslag) => (this, [new Avvist(avslag)]);

    private (HelseIdState State, Effects Effects) Hent(ForesporselHentet e)
    {
        if (Foresporsler.Finn(e.RequestUri, e.Na) is not { } found)
        {
            return Avvis(Avslag.Ukjent);
        }

        var after = this with { Foresporsler = Foresporsler.Uten(e.RequestUri) };
        return found.KlientId != e.KlientId ? (after, [new Avvist(Avslag.AnnenKlient)])
            : found.Utloper <= e.Na ? (after, [new Avvist(Avslag.Utlopt)])
            : (after, [new ForesporselFunnet(found)]);
    }

    private (HelseIdState State, Effects Effects) Innlos(KodeInnlost e)
    {
        if (Koder.Finn(e.Handtak, e.Na) is not { } found)
        {
            return Avvis(Avslag.Ukjent);
        }

        var after = this with { Koder = Koder.Uten(e.Handtak) };
        return found.Foresporsel.KlientId == e.KlientId ? (after, [new KodeFunnet(found)]) : (after, [new Avvist(Avslag.AnnenKlient)]);
    }
}
