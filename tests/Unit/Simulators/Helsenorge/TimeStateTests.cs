using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

namespace AcceptanceHarness.Tests.Simulators.Helsenorge;

public sealed class TimeStateTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, "b", HelsenorgeRestFacts.Endret, 2, "b")]
    [InlineData(0, "b", HelsenorgeRestFacts.Endret, 2, "b")]
    [InlineData(1, "a", HelsenorgeRestFacts.Uendret, 1, "a")]
    [InlineData(-1, "b", HelsenorgeRestFacts.Eldre, 1, "a")]
    [InlineData(-1, "a", HelsenorgeRestFacts.Eldre, 1, "a")]
    public void An_appointment_that_is_known_is_compared(int hours, string content, string expected, int version, string stored)
    {
        var (state, _) = TimeState.Flytt(TimeState.Tom, new(Time(0, "a")));

        var (after, effects) = TimeState.Flytt(state, new(Time(hours, content)));

        Assert.Equal(expected, Assert.Single(effects).Utfall);
        Assert.Equal((version, stored), (Assert.Single(after.Timer).Value.Versjon, after.Timer["s|v"].Innhold));
    }

    [Fact]
    public void An_appointment_that_is_not_known_is_new()
    {
        var (state, effects) = TimeState.Flytt(TimeState.Tom, new(Time(0, "a")));

        Assert.Equal(HelsenorgeRestFacts.Ny, Assert.Single(effects).Utfall);
        Assert.Equal(1, state.Timer["s|v"].Versjon);
    }

    [Fact]
    public void An_identical_appointment_moves_the_time_that_later_ones_are_compared_with()
    {
        var state = TimeState.Flytt(TimeState.Flytt(TimeState.Tom, new(Time(0, "a"))).State, new(Time(2, "a"))).State;

        Assert.Equal(HelsenorgeRestFacts.Eldre, TimeState.Flytt(state, new(Time(1, "b"))).Effects[0].Utfall);
    }

    private static LagretTime Time(int hours, string content) => new("s|v", "p1", "booked", Start.AddHours(hours), null, null, 1, "{}") { Innhold = content };
}
