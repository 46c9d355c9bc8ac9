using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Simulators.Meldingstjener.Edi;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Simulators.Meldingstjener.Edi.EdiEffect;
using static AcceptanceHarness.Simulators.Meldingstjener.Edi.EdiEvent;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Edi;

public sealed class EdiStateTests
{
    private readonly Edimelding _melding = Ny();

    private EdiState Med => new EdiState(2).Apply(new Lagt(_melding)).State;

    [Fact]
    public void A_message_is_held() => Assert.Equal(_melding, Med.Finn(_melding.Id));

    [Fact]
    public void What_happens_to_it_is_held_too()
    {
        var receipt = new Ediapprec("1", []);
        EdiEvent[] events = [new Lest(_melding.Id), new Kvittert(_melding.Id, receipt), new Levert(_melding.Id, Leveringstilstand.Rejected)];

        var held = events.Aggregate(Med, (state, happened) => state.Apply(happened).State).Finn(_melding.Id)!;

        Assert.Equal((true, receipt, Leveringstilstand.Rejected), (held.ErLest, held.Apprec, held.Tilstand));
    }

    [Fact]
    public void What_is_not_there_is_told_and_moves_nothing()
    {
        var before = Med;

        var (after, effects) = before.Apply(new Lest(Guid.NewGuid()));

        Assert.IsType<Ukjent>(Assert.Single(effects));
        Assert.Same(before, after);
    }

    [Fact]
    public void The_oldest_is_forgotten_first()
    {
        var state = Med.Apply(new Lagt(Ny())).State.Apply(new Lagt(Ny())).State;

        Assert.Equal(2, state.Meldinger.Count);
        Assert.Null(state.Finn(_melding.Id));
    }

    private static Edimelding Ny() => new()
    {
        Id = Guid.NewGuid(),
        Dokument = new Meldingsdokument("dok-1", new CS("X", null), default, "1", "2", ErApprec: false),
        Innhold = "",
        Innholdstype = "application/xml",
    };
}
