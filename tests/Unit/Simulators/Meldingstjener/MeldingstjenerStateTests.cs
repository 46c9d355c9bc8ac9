using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using static AcceptanceHarness.Simulators.Meldingstjener.MeldingstjenerEffect;
using static AcceptanceHarness.Simulators.Meldingstjener.MeldingstjenerEvent;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener;

public sealed class MeldingstjenerStateTests
{
    private const string Ko = "8093238_async";
    private const string Dodko = "8093238_dl";

    private static readonly DateTimeOffset Na = new(2026, 11, 28, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Messages_come_out_in_the_order_they_were_put_in()
    {
        var (state, _) = Etter(Legg(1), Legg(2));

        var (after, first) = state.Apply(new Hentet(Ko, Na));
        var (last, second) = after.Apply(new Hentet(Ko, Na));
        var (_, none) = last.Apply(new Hentet(Ko, Na));

        Assert.Equal([1L, 2L], new[] { first, second }.Select(effects => Assert.IsType<Utlevert>(Assert.Single(effects)).Post.Nummer));
        Assert.Empty(none);
    }

    [Fact]
    public void What_is_accepted_is_gone_and_cannot_be_settled_twice()
    {
        var (state, _) = Etter(Legg(1), new Hentet(Ko, Na), new Godtatt(1));

        var (_, again) = state.Apply(new Godtatt(1));

        Assert.Empty(state.Ute);
        Assert.Empty(state.I(Ko));
        Assert.Equal(new Ukjent(1), Assert.Single(again));
    }

    [Fact]
    public void What_is_rejected_lies_in_the_dead_letter_queue()
    {
        var (state, effects) = Etter(Legg(1), new Hentet(Ko, Na), new Avvist(1));

        Assert.Equal(Dodsarsak.Avvist, Assert.IsType<Dodlagt>(Assert.Single(effects)).Arsak);
        Assert.Equal(1, Assert.Single(state.I(Dodko)).Nummer);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void What_is_given_back_comes_first_and_counts_only_when_the_delivery_failed(bool failed, int count)
    {
        var (state, _) = Etter(Legg(1), Legg(2), new Hentet(Ko, Na), new Frigitt(1, failed));

        Assert.Equal([(1L, count), (2L, 0)], state.I(Ko).Select(post => (post.Nummer, post.Leveringer)));
    }

    [Fact]
    public void After_the_last_delivery_that_may_fail_it_is_given_up()
    {
        var (state, _) = Etter(Legg(1));
        IReadOnlyList<MeldingstjenerEffect> effects = [];
        for (var delivery = 0; delivery < 10; delivery++)
        {
            state = state.Apply(new Hentet(Ko, Na)).State;
            (state, effects) = state.Apply(new Frigitt(1, Mislyktes: true));
        }

        Assert.Equal(Dodsarsak.ForMangeLeveringer, Assert.IsType<Dodlagt>(Assert.Single(effects)).Arsak);
        Assert.Equal(10, Assert.Single(state.I(Dodko)).Leveringer);
    }

    [Fact]
    public void What_has_become_too_old_is_never_delivered_and_stays_in_the_dead_letter_queue()
    {
        var (state, _) = Etter(Legg(1, TimeSpan.FromSeconds(15)), Legg(2));

        var (after, effects) = state.Apply(new Hentet(Ko, Na.AddSeconds(15)));
        var (_, dead) = after.Apply(new Hentet(Dodko, Na.AddDays(30)));

        Assert.Equal(Dodsarsak.Utlopt, Assert.IsType<Dodlagt>(effects[0]).Arsak);
        Assert.Equal(2, Assert.IsType<Utlevert>(effects[1]).Post.Nummer);
        Assert.Equal(1, Assert.IsType<Utlevert>(Assert.Single(dead)).Post.Nummer);
    }

    [Fact]
    public void What_nobody_has_cannot_be_settled()
    {
        foreach (MeldingstjenerEvent happened in new MeldingstjenerEvent[] { new Godtatt(9), new Avvist(9), new Frigitt(9, true) })
        {
            var (state, effects) = Etter(happened);

            Assert.Equal((new MeldingstjenerState(10).Siste, new Ukjent(9)), (state.Siste, Assert.Single(effects)));
        }
    }

    private static Lagt Legg(byte content, TimeSpan? life = null) =>
        new(Ko, new[] { content }, Na, new Postmerke(new Bussmelding { Levetid = life }, new Reading()));

    private static (MeldingstjenerState State, IReadOnlyList<MeldingstjenerEffect> Effects) Etter(params MeldingstjenerEvent[] happened)
    {
        (MeldingstjenerState State, IReadOnlyList<MeldingstjenerEffect> Effects) after = (new MeldingstjenerState(10), []);
        foreach (var each in happened)
        {
            after = after.State.Apply(each);
        }

        return after;
    }
}
