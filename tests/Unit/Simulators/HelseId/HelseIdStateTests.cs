using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using static AcceptanceHarness.Simulators.HelseId.HelseIdEffect;
using static AcceptanceHarness.Simulators.HelseId.HelseIdEvent;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>Every arm of the state machine.</summary>
public sealed class HelseIdStateTests
{
    private static readonly DateTimeOffset Na = Helseidklient.Start;
    private static readonly DateTimeOffset Snart = Na.AddSeconds(60);

    private static readonly Foresporsel Spurt = new()
    {
        KlientId = Helseidklient.KlientId,
        RedirectUri = "r",
        Scopes = ["openid"],
        CodeChallenge = "c",
        Utloper = Snart,
    };

    private static readonly Okt Okten = new("sid", Helseidklient.Lege, "4", Na);

    private static readonly Kode Koden = new(Spurt, Okten, Snart);

    private static readonly Fornyelse Fornyelsen = new()
    {
        KlientId = Helseidklient.KlientId,
        Okt = Okten,
        Scopes = [],
        Ressurser = [],
        Avtrykk = "a",
        Tilknytning = Tilknytning.Ingen,
        Utloper = Snart,
    };

    [Fact]
    public void A_client_and_a_person_are_registered_and_registered_anew()
    {
        var state = Etter(new KlientRegistrert(Helseidklient.Registrert), new KlientRegistrert(Helseidklient.Registrert with { Navn = "ny" }),
            new PersonRegistrert(Helseidklient.Lege), new PersonRegistrert(Helseidklient.Lege with { Hpr = null }));

        Assert.Equal("ny", Assert.Single(state.Klienter).Value.Navn);
        Assert.Null(Assert.Single(state.Personer).Hpr);
        Assert.Null(state.Klient(null));
    }

    [Fact]
    public void Registration_has_an_end()
    {
        var state = HelseIdState.Empty with
        {
            Klienter = HelseIdState.Empty.Klienter.AddRange(Enumerable.Range(0, HelseIdState.FlestRegistrert)
                .Select(i => KeyValuePair.Create($"k{i}", Helseidklient.Registrert))),
            Personer = [.. Enumerable.Repeat(Helseidklient.Sekretaer, HelseIdState.FlestRegistrert)],
        };

        Assert.Equal(Avslag.Fullt, Avslaget(state, new KlientRegistrert(Helseidklient.Registrert)));
        Assert.Equal(Avslag.Fullt, Avslaget(state, new PersonRegistrert(Helseidklient.Lege)));
    }

    [Fact]
    public void Keys_are_rolled_once()
    {
        var state = Etter(new NoklerRullet());

        Assert.True(state.ErRullet);
        Assert.Equal(Avslag.Gjentatt, Avslaget(state, new NoklerRullet()));
    }

    [Fact]
    public void A_nonce_lasts_its_time()
    {
        var state = Etter(new NonceUtstedt("n", Na, Snart));

        Assert.NotNull(state.Noncer.Finn("n", Na));
        Assert.Null(state.Noncer.Finn("n", Snart));
    }

    [Fact]
    public void An_assertion_is_used_once_by_each_client()
    {
        var state = Etter(new ErklaringBrukt("k", "j", Na, Snart));

        Assert.Equal(Avslag.Gjentatt, Avslaget(state, new ErklaringBrukt("k", "j", Na, Snart)));
        Assert.IsType<Husket>(Assert.Single(state.Apply(new ErklaringBrukt("annen", "j", Na, Snart)).Effects));
        Assert.IsType<Husket>(Assert.Single(state.Apply(new ErklaringBrukt("k", "j", Snart, Snart.AddSeconds(1))).Effects));
    }

    [Fact]
    public void A_proof_is_used_once_by_each_key()
    {
        var state = Etter(new BevisBrukt("a", "j", Na, Snart));

        Assert.Equal(Avslag.Gjentatt, Avslaget(state, new BevisBrukt("a", "j", Na, Snart)));
        Assert.IsType<Husket>(Assert.Single(state.Apply(new BevisBrukt("b", "j", Na, Snart)).Effects));
    }

    [Fact]
    public void A_pushed_request_is_taken_once_in_time_by_its_own_client()
    {
        var state = Etter(new ForesporselMottatt("u", Spurt, Na));

        var (taken, effects) = state.Apply(new ForesporselHentet("u", Spurt.KlientId, Na));

        Assert.Equal(new ForesporselFunnet(Spurt), Assert.Single(effects));
        Assert.Equal(Avslag.Ukjent, Avslaget(taken, new ForesporselHentet("u", Spurt.KlientId, Na)));
        Assert.Equal(Avslag.AnnenKlient, Avslaget(state, new ForesporselHentet("u", "annen", Na)));
        Assert.Equal(Avslag.Utlopt, Avslaget(state, new ForesporselHentet("u", Spurt.KlientId, Snart)));
        Assert.Equal(Avslag.Ukjent, Avslaget(state, new ForesporselHentet("u", Spurt.KlientId, Snart.AddMinutes(10))));
    }

    [Fact]
    public void A_login_page_is_answered_once()
    {
        var state = Etter(new InnloggingBegynt("h", Spurt, Na, Snart));

        var (answered, effects) = state.Apply(new InnloggingBesvart("h", Na));

        Assert.Equal(new ForesporselFunnet(Spurt), Assert.Single(effects));
        Assert.Equal(Avslag.Ukjent, Avslaget(answered, new InnloggingBesvart("h", Na)));
        Assert.Equal(Avslag.Ukjent, Avslaget(state, new InnloggingBesvart("h", Snart)));
    }

    [Fact]
    public void A_code_is_exchanged_once_and_another_clients_attempt_uses_it_up()
    {
        var state = Etter(new KodeUtstedt("k", Koden, Na, Snart));

        var (exchanged, effects) = state.Apply(new KodeInnlost("k", Spurt.KlientId, Na));
        var stolen = state.Apply(new KodeInnlost("k", "annen", Na));

        Assert.NotNull(state.Okter.Finn("sid", Na));
        Assert.Equal(new KodeFunnet(Koden), Assert.Single(effects));
        Assert.Equal(Avslag.Ukjent, Avslaget(exchanged, new KodeInnlost("k", Spurt.KlientId, Na)));
        Assert.Equal(new Avvist(Avslag.AnnenKlient), Assert.Single(stolen.Effects));
        Assert.Null(stolen.State.Koder.Finn("k", Na));
        Assert.Equal(Avslag.Ukjent, Avslaget(state, new KodeInnlost("k", Spurt.KlientId, Snart)));
    }

    [Fact]
    public void A_refresh_token_lasts_until_it_is_used_or_the_login_ends()
    {
        var state = Etter(new KodeUtstedt("k", Koden, Na, Snart), new FornyelseUtstedt("f", Fornyelsen, Na));

        var used = state.Apply(new FornyelseBrukt("f")).State;
        var ended = state.Apply(new OktAvsluttet("sid")).State;

        Assert.Same(Fornyelsen, state.Fornyelse("f", Na));
        Assert.Null(state.Fornyelse("f", Snart));
        Assert.Null(state.Fornyelse(null, Na));
        Assert.Null(used.Fornyelse("f", Na));
        Assert.Null(ended.Fornyelse("f", Na));
        Assert.Equal(Avslag.Ukjent, Avslaget(used, new FornyelseBrukt("f")));
        Assert.Equal(Avslag.Ukjent, Avslaget(ended, new OktAvsluttet("sid")));
    }

    [Fact]
    public void A_store_forgets_what_is_old_and_the_oldest_beyond_its_limit()
    {
        var store = Tidsvindu<string>.Tomt.Med("a", "1", Na.AddSeconds(1), Na).Med("b", "2", Snart, Na.AddSeconds(2));
        Assert.Equal((1, null, "2"), (store.Antall, store.Finn("a", Na), store.Finn("b", Na)));

        var full = Enumerable.Range(0, Tidsvindu<string>.Flest + 5).Aggregate(store, (s, i) => s.Med($"k{i}", "x", Snart, Na));

        Assert.Equal(Tidsvindu<string>.Flest, full.Antall);
        Assert.Null(full.Finn("k0", Na));
        Assert.NotNull(full.Finn($"k{Tidsvindu<string>.Flest}", Na));
    }

    [Fact]
    public void A_store_forgets_the_oldest_beyond_its_weight()
    {
        var heavy = new Foresporsel
        {
            KlientId = "k",
            RedirectUri = "https://a",
            Scopes = ["openid"],
            CodeChallenge = "c",
            Utloper = Snart,
            Tilknytning = new Tilknytning(null, null, new string('a', 40_000)),
        };

        var (state, taken) = (HelseIdState.Empty, HelseIdState.Empty);
        for (var number = 0; number < 300; number++)
        {
            (state, _) = state.Apply(new ForesporselMottatt($"urn:{number}", heavy, Na));
            (taken, _) = taken.Apply(new ForesporselMottatt($"urn:{number}", heavy, Na));
            (taken, _) = taken.Apply(new ForesporselHentet($"urn:{number}", "k", Na));
        }

        Assert.InRange(state.Foresporsler.Vekt, Tidsvindu<Foresporsel>.Tyngst - heavy.Vekt, Tidsvindu<Foresporsel>.Tyngst);
        Assert.Null(state.Foresporsler.Finn("urn:0", Na));
        Assert.NotNull(state.Foresporsler.Finn("urn:299", Na));
        Assert.Equal((0, 300), (taken.Foresporsler.Vekt, taken.Foresporsler.Antall));
    }

    [Fact]
    public void A_value_that_is_put_again_is_not_forgotten_with_the_first()
    {
        var store = Tidsvindu<string>.Tomt.Med("a", "1", Na.AddSeconds(1), Na).Med("a", "2", Snart, Na).Med("b", "3", Snart, Na.AddSeconds(2));

        Assert.Equal("2", store.Finn("a", Na.AddSeconds(2)));
        Assert.Same(store, store.Uten("ukjent"));
    }

    private static HelseIdState Etter(params HelseIdEvent[] events) => events.Aggregate(HelseIdState.Empty, (state, happened) =>
    {
        var (after, effects) = state.Apply(happened);
        Assert.IsType<Husket>(Assert.Single(effects));
        return after;
    });

    private static Avslag Avslaget(HelseIdState state, HelseIdEvent happened) =>
        Assert.IsType<Avvist>(Assert.Single(state.Apply(happened).Effects)).Avslag;
}
