using System.Collections.Immutable;
using static AcceptanceHarness.Simulators.Meldingstjener.Edi.EdiEffect;
using static AcceptanceHarness.Simulators.Meldingstjener.Edi.EdiEvent;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.Meldingstjener.Edi.EdiEffect>;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>The messages that the service holds: an immutable value, moved only by <see cref="Apply"/>.</summary>
/// <param name="Huskes">How many are kept.</param>
internal sealed record EdiState(int Huskes)
{
    /// <summary>The messages, the oldest first.</summary>
    public ImmutableList<Edimelding> Meldinger { get; private init; } = [];

    /// <summary>A message; null when there is none of that id.</summary>
    public Edimelding? Finn(Guid id) => Meldinger.Find(message => message.Id == id);

    /// <summary>Moves the state by one event; pure.</summary>
    public (EdiState State, Effects Effects) Apply(EdiEvent happened) => happened switch
    {
        Lagt e => (this with { Meldinger = (Meldinger.Count == Huskes ? Meldinger.RemoveAt(0) : Meldinger).Add(e.Melding) }, [new Lagret(e.Melding)]),
        Lest e => Endret(e.Id, message => message with { ErLest = true }),
        Kvittert e => Endret(e.Id, message => message with { Apprec = e.Apprec }),
        Levert e => Endret(e.Id, message => message with { Tilstand = e.Tilstand }),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Ukjent hendelse."),
    };

    private (EdiState State, Effects Effects) Endret(Guid id, Func<Edimelding, Edimelding> change)
    {
        if (Finn(id) is not { } before)
        {
            return (this, [new Ukjent(id)]);
        }

        var after = change(before);
        return (this with { Meldinger = Meldinger.Replace(before, after) }, [new Lagret(after)]);
    }
}
