using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;

/// <summary>The tickets of a tenant: an immutable value, moved only by <see cref="Apply"/>; the oldest is forgotten first.</summary>
internal sealed record BillettState
{
    private readonly ImmutableDictionary<string, Billett> _gitte = ImmutableDictionary.Create<string, Billett>(StringComparer.Ordinal);
    private readonly ImmutableQueue<string> _rekke = [];
    private readonly int _flest;

    /// <summary>The state before any ticket.</summary>
    /// <param name="flest">How many tickets are remembered.</param>
    public BillettState(int flest) => _flest = flest;

    private BillettState(int flest, ImmutableDictionary<string, Billett> gitte, ImmutableQueue<string> rekke)
        : this(flest)
    {
        _gitte = gitte;
        _rekke = rekke;
    }

    /// <summary>The ticket of a hash; null for none.</summary>
    public Billett? Finn(string? avtrykk) => avtrykk is null ? null : _gitte.GetValueOrDefault(avtrykk);

    /// <summary>Moves the state by a ticket that was given; pure.</summary>
    internal (BillettState State, IReadOnlyList<Billett> Effects) Apply(Billett gitt)
    {
        var (gitte, rekke) = (_gitte.SetItem(gitt.Avtrykk, gitt), _rekke.Enqueue(gitt.Avtrykk));
        while (gitte.Count > _flest)
        {
            rekke = rekke.Dequeue(out var oldest);
            gitte = gitte.Remove(oldest);
        }

        return (new BillettState(_flest, gitte, rekke), [gitt]);
    }
}
