using System.Collections.Immutable;
using static AcceptanceHarness.Simulators.HelseId.Tilgang.BevisEffect;
using static AcceptanceHarness.Simulators.HelseId.Tilgang.BevisEvent;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.HelseId.Tilgang.BevisEffect>;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>The proofs that a service has taken from a tenant and that could still be used again: an immutable value, moved only by <see cref="Apply"/>.</summary>
/// <remarks>Bounded by time, for what is too old to be used is forgotten, and by number.</remarks>
internal sealed record BevisState
{
    private readonly ImmutableDictionary<string, BruktBevis> _brukte = ImmutableDictionary.Create<string, BruktBevis>(StringComparer.Ordinal);
    private readonly ImmutableQueue<BruktBevis> _rekke = [];
    private readonly int _flest;

    /// <summary>The state before any call.</summary>
    /// <param name="flest">How many proofs are remembered.</param>
    public BevisState(int flest) => _flest = flest;

    private BevisState(int flest, ImmutableDictionary<string, BruktBevis> brukte, ImmutableQueue<BruktBevis> rekke)
        : this(flest)
    {
        _brukte = brukte;
        _rekke = rekke;
    }

    /// <summary>How many proofs are remembered now.</summary>
    public int Antall => _brukte.Count;

    /// <summary>Whether another call has used the proof.</summary>
    public bool ErBrukt(string id, long kall, DateTimeOffset tid) =>
        _brukte.TryGetValue(id, out var brukt) && brukt.Til > tid && (kall == 0 || brukt.Kall != kall);

    /// <summary>Moves the state by one event; pure.</summary>
    internal (BevisState State, Effects Effects) Apply(BevisEvent happened) => happened switch
    {
        Brukt e when ErBrukt(e.Bevis.Id, e.Bevis.Kall, e.Tid) => (this, [new Gjentatt()]),
        Brukt e => (Ryddet(e.Tid, e.Bevis), [new Husket()]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Ukjent hendelse."),
    };

    private BevisState Ryddet(DateTimeOffset tid, BruktBevis nytt)
    {
        var (brukte, rekke) = (_brukte, _rekke);
        while (!rekke.IsEmpty && (rekke.Peek().Til <= tid || brukte.Count >= _flest))
        {
            rekke = rekke.Dequeue(out var oldest);

            // The same proof may have been used again after its time: only the entry that is current goes.
            brukte = brukte.TryGetValue(oldest.Id, out var current) && ReferenceEquals(current, oldest) ? brukte.Remove(oldest.Id) : brukte;
        }

        return new BevisState(_flest, brukte.SetItem(nytt.Id, nytt), rekke.Enqueue(nytt));
    }
}
