using System.Globalization;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

public sealed class MovingStateTests
{
    [Fact]
    public void Keeps_so_many_earlier_states_as_it_is_told_the_newest_first()
    {
        var state = Adding(kept: 2);

        foreach (var text in new[] { "a", "b", "c", "d" })
        {
            state.Apply(text);
        }

        Assert.Equal(["abcd", "abc", "ab"], state.Backwards);
    }

    [Fact]
    public void Keeps_none_when_it_is_not_told_to()
    {
        var state = Adding();

        Assert.Equal("1", Assert.Single(state.Apply("a")));
        Assert.Equal("a", Assert.Single(state.Backwards));
    }

    [Fact]
    public void An_event_that_changes_nothing_pushes_no_earlier_state_out()
    {
        var state = Adding(kept: 1);
        state.Apply("a");

        state.Apply("");

        Assert.Equal(["a", ""], state.Backwards);
    }

    private static MovingState<string, string, string> Adding(int kept = 0) => new(
        "", (text, added) => (text + added, [(text + added).Length.ToString(CultureInfo.InvariantCulture)]), kept);
}
