using AcceptanceHarness.Simulators.Reseptformidleren;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Resepter;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenStateTests
{
    private static readonly ReseptformidlerenEvent Inn = new ReseptMottatt(En());
    private static readonly ReseptformidlerenEvent Ned = new Ekspedert("r1", "Apoteket");
    private static readonly ReseptformidlerenEvent Ut = new Utlevert("r1", Utlevering(), Avsluttet: false);
    private static readonly ReseptformidlerenEvent Siste = new Utlevert("r1", Utlevering(), Avsluttet: true);
    private static readonly ReseptformidlerenEvent Opp = new EkspederingAvbrutt("r1");
    private static readonly ReseptformidlerenEvent Kall = Tilbakekall("m5");

    private static ReseptformidlerenEvent ToGanger => new ReseptMottatt(En() with { Reiterasjon = 1 });

    public static TheoryData<string, string> Livslop => new()
    {
        { "inn", "E" },
        { "inn ned", "U" },
        { "inn ned opp", "E" },
        { "inn ned ut", "R" },
        { "inn2 ned ut", "E" },
        { "inn2 ned siste", "R" },
        { "inn2 ned ut ned ut", "R" },
        { "inn kall", "T*" },
        { "inn ned kall", "U*" },
        { "inn ned kall opp", "T*" },
        { "inn2 ned kall ut", "T*" },
        { "inn2 ned kall siste", "R*" },
        { "inn ned ut kall", "R" },
        { "inn kall ned", "T*" },
        { "inn opp", "E" },
        { "inn ut", "E" },
        { "inn ned ned", "U" },
        { "inn ned ut opp", "R" },
    };

    [Theory]
    [MemberData(nameof(Livslop))]
    public void A_prescription_lives_as_Reseptformidleren_says(string events, string expected)
    {
        var (state, _) = Run([.. events.Split(' ').Select(Named)]);

        var resept = state.Resepter["r1"];
        Assert.Equal(expected, Letter(resept.Status) + (resept.Tilbakekalling is null ? "" : "*"));
    }

    [Theory]
    [InlineData("ned")]
    [InlineData("ut")]
    [InlineData("opp")]
    public void Dispensing_an_unknown_prescription_is_refused(string name) =>
        AssertAvvist(Avvisningsarsak.UkjentResept, Run(Named(name)).Effects);

    [Theory]
    [InlineData("inn ut")]
    [InlineData("inn ned ut ned")]
    [InlineData("inn kall ned")]
    public void Dispensing_in_the_wrong_status_is_refused(string events) =>
        AssertAvvist(Avvisningsarsak.FeilStatus, Run([.. events.Split(' ').Select(Named)]).Effects);

    [Fact]
    public void Another_prescription_with_a_used_id_is_refused_even_after_the_first_is_gone()
    {
        var other = new ReseptMottatt(En() with { Fingeravtrykk = "annet" });

        AssertAvvist(Avvisningsarsak.IdBruktForAnnet, Run(Inn, other).Effects);
        AssertAvvist(Avvisningsarsak.IdBruktForAnnet, Run(Inn, new DagenKom(new DateOnly(2028, 1, 1)), Inn).Effects);
    }

    [Fact]
    public void The_same_prescription_sent_again_is_one_prescription_with_the_first_receipt()
    {
        var later = new ReseptMottatt(En() with { Mottatt = Na.AddHours(1) });

        var (state, effects) = Run(Inn, later);

        var received = Assert.IsType<Mottatt>(Assert.Single(effects));
        Assert.True(received.Gjentatt);
        Assert.Equal(Na, received.Resept.Mottatt);
        Assert.Single(state.Resepter);
    }

    [Fact]
    public void A_prescription_is_deleted_the_day_after_it_expires()
    {
        var lastDay = Run(Inn, new DagenKom(new DateOnly(2027, 3, 1)));
        var dayAfter = Run(Inn, new DagenKom(new DateOnly(2027, 3, 2)));

        Assert.Single(lastDay.State.Resepter);
        Assert.Empty(dayAfter.State.Resepter);
        Assert.Equal("r1", Assert.IsType<Slettet>(Assert.Single(dayAfter.Effects)).ReseptId);
    }

    [Fact]
    public void A_recall_by_the_prescriber_tells_nobody_else()
    {
        var (_, effects) = Run(Inn, Kall);

        Assert.IsType<Tilbakekalt>(Assert.Single(effects));
    }

    [Fact]
    public void A_recall_by_another_prescriber_tells_the_first()
    {
        var (_, effects) = Run(Inn, Tilbakekall("m5", rekvirent: EnAnnen));

        var told = Assert.Single(effects.OfType<VarsleRekvirent>());
        Assert.Equal(Legen, told.Resept.Rekvirent);
    }

    [Fact]
    public void A_recall_sent_again_is_answered_as_the_first_time()
    {
        var (state, effects) = Run(Inn, Kall, Tilbakekall("m5", tidspunkt: Na.AddHours(2)));

        var recalled = Assert.IsType<Tilbakekalt>(Assert.Single(effects));
        Assert.True(recalled.Gjentatt);
        Assert.Equal(Na, recalled.Tidspunkt);
        Assert.Equal(Na, state.Resepter["r1"].Tilbakekalling!.Tidspunkt);
    }

    [Fact]
    public void A_recall_with_the_id_of_another_message_is_refused() =>
        AssertAvvist(Avvisningsarsak.IdBruktForAnnet, Run(Inn, Tilbakekall("r1")).Effects);

    [Fact]
    public void A_recall_of_an_unknown_prescription_is_refused() =>
        AssertAvvist(Avvisningsarsak.UkjentResept, Run(Kall).Effects);

    [Fact]
    public void A_recall_of_a_finished_prescription_is_refused() =>
        AssertAvvist(Avvisningsarsak.FeilStatus, Run(Inn, Ned, Siste, Kall).Effects);

    [Fact]
    public void A_recall_for_another_patient_is_refused() =>
        AssertAvvist(Avvisningsarsak.AnnenPasient, Run(Inn, Tilbakekall("m5", fnr: "pasient-b")).Effects);

    [Fact]
    public void A_recall_with_the_patients_new_number_is_taken_in()
    {
        var (state, _) = Run(Inn, new FnrEndret("pasient-a", "pasient-a2"), Tilbakekall("m5", fnr: "pasient-a2"));

        Assert.Equal(Reseptstatus.Tilbakekalt, state.Resepter["r1"].Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_renewal_ties_old_and_new_together_whichever_comes_first(bool newFirst)
    {
        ReseptformidlerenEvent renewed = new ReseptMottatt(En("r2"));
        var recall = Tilbakekall("m5", nyReseptId: "r2");

        var (state, _) = newFirst ? Run(Inn, renewed, recall) : Run(Inn, recall, renewed);

        Assert.Equal("r2", state.Resepter["r1"].NyReseptId);
        Assert.Equal("r1", state.Resepter["r2"].ForrigeReseptId);
    }

    [Fact]
    public void Reference_numbers_are_never_given_twice()
    {
        var (state, _) = Run(new ReferansenummerBestilt("a", 60, "x"), new ReferansenummerBestilt("b", 40, "y"));

        Assert.Equal(100, state.Referansenumre.Count);
        Assert.All(state.Referansenumre, number => Assert.Equal(10, number.Length));
    }

    [Fact]
    public void The_same_order_of_reference_numbers_gives_the_same_numbers()
    {
        var order = new ReferansenummerBestilt("a", 2, "x");

        var (state, effects) = Run(order, order);

        Assert.Equal(2, state.Referansenumre.Count);
        Assert.Equal(state.Meldinger["a"].Referansenumre, Assert.IsType<Tildelt>(Assert.Single(effects)).Referansenumre);
    }

    [Fact]
    public void An_order_with_the_id_of_another_message_is_refused() =>
        AssertAvvist(Avvisningsarsak.IdBruktForAnnet, Run(Inn, new ReferansenummerBestilt("r1", 1, "x")).Effects);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void An_order_of_no_or_too_many_reference_numbers_is_refused(int count) =>
        AssertAvvist(Avvisningsarsak.UgyldigAntall, Run(new ReferansenummerBestilt("a", count, "x")).Effects);

    [Fact]
    public void A_reservation_can_be_made_and_taken_back()
    {
        var made = Run(new ReservasjonEndret("pasient-a", true));
        var takenBack = Run(new ReservasjonEndret("pasient-a", true), new ReservasjonEndret("pasient-a", false));

        Assert.Equal(["pasient-a"], made.State.Reserverte);
        Assert.Empty(takenBack.State.Reserverte);
    }

    private static TilbakekallingMottatt Tilbakekall(
        string meldingId,
        string fnr = "pasient-a",
        string? nyReseptId = null,
        Rekvirent? rekvirent = null,
        DateTimeOffset? tidspunkt = null) => new TilbakekallingMottatt(
            new Tilbakekallingsmerke(meldingId, tidspunkt ?? Na, "2", "Seponering", null),
            "r1",
            nyReseptId,
            fnr,
            rekvirent ?? Legen,
            "f-" + meldingId + "-m5");

    private static ReseptformidlerenEvent Named(string name) => name switch
    {
        "inn" => Inn,
        "inn2" => ToGanger,
        "ned" => Ned,
        "ut" => Ut,
        "siste" => Siste,
        "opp" => Opp,
        "kall" => Kall,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Ukjent hendelse."),
    };

    private static string Letter(Reseptstatus status) => status switch
    {
        Reseptstatus.Ekspederbar => "E",
        Reseptstatus.UnderEkspedering => "U",
        Reseptstatus.Tilbakekalt => "T",
        Reseptstatus.Avsluttet => "R",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private static (ReseptformidlerenState State, IReadOnlyList<ReseptformidlerenEffect> Effects) Run(
        params ReseptformidlerenEvent[] events) =>
        events.Aggregate(
            (State: ReseptformidlerenState.Empty, Effects: (IReadOnlyList<ReseptformidlerenEffect>)[]),
            (now, happened) => now.State.Apply(happened));

    private static void AssertAvvist(Avvisningsarsak expected, IReadOnlyList<ReseptformidlerenEffect> effects)
    {
        var refused = Assert.IsType<Avvist>(Assert.Single(effects));
        Assert.Equal(expected, refused.Arsak);
        Assert.EndsWith(".", refused.Tekst, StringComparison.Ordinal);
    }
}
