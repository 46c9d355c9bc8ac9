using AcceptanceHarness.Simulators.Kjernejournal.Innlogging;
using static AcceptanceHarness.Simulators.Kjernejournal.Innlogging.InnloggingEffect;
using static AcceptanceHarness.Simulators.Kjernejournal.Innlogging.InnloggingEvent;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal;

/// <summary>The sessions as a pure function of state and event.</summary>
public sealed class InnloggingStateTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_event_does_not_change_the_state_that_it_is_applied_to()
    {
        var empty = new InnloggingState(10);

        var (after, effects) = empty.Apply(new Opprettet(Okt("a"), Start));

        Assert.Empty(empty.Okter);
        Assert.Single(after.Okter);
        Assert.IsType<Godtatt>(Assert.Single(effects));
    }

    [Fact]
    public void One_user_has_one_open_session_and_another_users_stays()
    {
        var state = Etter(new(10), new Opprettet(Okt("a"), Start), new Opprettet(Okt("b", "annen"), Start), new Opprettet(Okt("c"), Start));

        Assert.Equal(
            (Oktstilling.Erstattet, Oktstilling.Apen, Oktstilling.Apen),
            (state.Finn("a")!.Stilling(Start), state.Finn("b")!.Stilling(Start), state.Finn("c")!.Stilling(Start)));
    }

    [Fact]
    public void The_oldest_session_is_forgotten_with_its_code_and_page()
    {
        var state = Etter(new(2), new Opprettet(Okt("a"), Start), new Apnet("kode-a", "u", "side-a", Start), new Opprettet(Okt("b", "b"), Start), new Opprettet(Okt("c", "c"), Start));

        Assert.Equal(["b", "c"], state.Okter.Keys.Order());
        Assert.Null(state.MedKode("kode-a"));
        Assert.Null(state.MedSide("side-a"));
    }

    [Fact]
    public void A_thousand_sessions_stay_within_the_bound()
    {
        var state = Etter(new(100), [.. Enumerable.Range(0, 1_000).Select(n => new Opprettet(Okt($"o{n}", $"b{n % 7}"), Start))]);

        Assert.Equal(100, state.Okter.Count);
    }

    [Fact]
    public void A_session_that_was_not_renewed_in_time_is_not_renewed()
    {
        var state = Etter(new(10), new Opprettet(Okt("a"), Start));

        Assert.IsType<Avvist>(Assert.Single(state.Apply(new Fornyet("a", Start.AddMinutes(20), Start.AddHours(1))).Effects));
        Assert.IsType<Godtatt>(Assert.Single(state.Apply(new Fornyet("a", Start.AddMinutes(19), Start.AddHours(1))).Effects));
    }

    private static InnloggingState Etter(InnloggingState state, params InnloggingEvent[] events) =>
        events.Aggregate(state, (before, happened) => before.Apply(happened).State);

    private static Portalokt Okt(string id, string bruker = "bruker") => new()
    {
        Id = id,
        Kode = $"kode-{id}",
        Utfordring = "u",
        Pasient = "p",
        Bruker = bruker,
        Brukernavn = "",
        Hpr = null,
        Orgnr = null,
        Klient = "k",
        Grunnlag = "SAMTYKKE",
        Kildesystem = null,
        KodeTil = Start.AddMinutes(1),
        GjelderTil = Start.AddMinutes(20),
    };
}
