using AcceptanceHarness.Simulators.Meldingstjener.Ebxml;
using static AcceptanceHarness.Simulators.Meldingstjener.Ebxml.EbxmlEffect;
using static AcceptanceHarness.Simulators.Meldingstjener.Ebxml.EbxmlEvent;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Ebxml;

public sealed class EbxmlStateTests
{
    [Fact]
    public void A_message_is_remembered_with_its_acknowledgment()
    {
        var (state, first) = new EbxmlState(10).Apply(new Mottatt("a", new byte[] { 1 }));
        var (after, second) = state.Apply(new Mottatt("a", new byte[] { 2 }));

        Assert.IsType<Husket>(Assert.Single(first));
        Assert.Equal(1, Assert.IsType<Duplikat>(Assert.Single(second)).Kvittering.Span[0]);
        Assert.Same(state, after);
    }

    [Fact]
    public void The_oldest_is_forgotten_first()
    {
        var state = Enumerable.Range(1, 3).Aggregate(new EbxmlState(2), (held, number) => held.Apply(new Mottatt($"m{number}", default)).State);

        Assert.Equal(["m2", "m3"], state.Mottatte.Keys.Order());
    }
}
