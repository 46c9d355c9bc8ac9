using AcceptanceHarness.Simulators.Fest;
using static AcceptanceHarness.Simulators.Fest.FestEffect;
using static AcceptanceHarness.Simulators.Fest.FestEvent;

namespace AcceptanceHarness.Tests.Simulators.Fest;

public sealed class FestStateTests
{
    private static readonly DateTimeOffset Na = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_package_goes_out_from_a_time_on()
    {
        var (state, effects) = FestState.Empty.Apply(new VareUtgar("990101", Na));

        Assert.Equal(Na, state.Utgar["990101"]);
        Assert.Equal(new Publisert("990101", Na), Assert.Single(effects));
    }

    [Fact]
    public void An_earlier_time_takes_the_place_of_a_later_one_and_not_the_other_way_round()
    {
        var state = FestState.Empty.Apply(new VareUtgar("990101", Na)).State;

        var (earlier, _) = state.Apply(new VareUtgar("990101", Na.AddDays(-1)));
        var (later, effects) = state.Apply(new VareUtgar("990101", Na.AddDays(1)));

        Assert.Equal(Na.AddDays(-1), earlier.Utgar["990101"]);
        Assert.Same(state, later);
        Assert.IsType<Avvist>(Assert.Single(effects));
    }

    [Fact]
    public void A_fetch_is_remembered()
    {
        var (state, effects) = FestState.Empty.Apply(new Hentet(Na));

        Assert.Equal(Na, state.SistHentet);
        Assert.Equal(new Utlevert(Na), Assert.Single(effects));
    }
}
