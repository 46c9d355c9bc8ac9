using AcceptanceHarness.Simulators.HelseId.Tilgang;
using static AcceptanceHarness.Simulators.HelseId.Tilgang.BevisEffect;
using static AcceptanceHarness.Simulators.HelseId.Tilgang.BevisEvent;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;

/// <summary>Every arm of the record of proofs, and its bounds.</summary>
public sealed class BevisStateTests
{
    private static readonly DateTimeOffset Tid = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("a", 2, 0, true)]
    [InlineData("a", 0, 0, true)]
    [InlineData("a", 1, 0, false)]
    [InlineData("b", 2, 0, false)]
    [InlineData("a", 2, 20, false)]
    public void A_proof_is_taken_unless_another_call_used_it_while_it_lasts(string id, long call, int seconds, bool repeated)
    {
        var (state, _) = new BevisState(10).Apply(Brukt("a", 1, Tid));

        var (after, effects) = state.Apply(Brukt(id, call, Tid.AddSeconds(seconds)));

        Assert.Equal(repeated, Assert.Single(effects) is Gjentatt);
        Assert.Equal(repeated, ReferenceEquals(state, after));
    }

    [Fact]
    public void The_oldest_is_forgotten_first_when_there_are_too_many()
    {
        var state = Enumerable.Range(1, 1000).Aggregate(new BevisState(100), (s, n) => s.Apply(Brukt($"{n}", n, Tid)).State);

        Assert.Equal(100, state.Antall);
        Assert.Equal((false, true), (state.ErBrukt("900", 0, Tid), state.ErBrukt("901", 0, Tid)));
    }

    [Fact]
    public void What_was_used_again_after_its_time_is_remembered_from_then()
    {
        var later = Tid.AddSeconds(20);
        var state = new[] { Brukt("a", 1, Tid), Brukt("b", 2, Tid), Brukt("a", 3, later), Brukt("c", 4, later) }
            .Aggregate(new BevisState(10), (s, e) => s.Apply(e).State);

        Assert.Equal(2, state.Antall);
        Assert.True(state.ErBrukt("a", 9, later));
    }

    private static Brukt Brukt(string id, long call, DateTimeOffset at) => new(new BruktBevis(id, call, at.AddSeconds(20)), at);
}
