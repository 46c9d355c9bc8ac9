using System.Collections.Immutable;
using static AcceptanceHarness.Simulators.Meldingstjener.Ebxml.EbxmlEffect;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.Meldingstjener.Ebxml.EbxmlEffect>;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>The messages that were received, with their acknowledgments: an immutable value, moved only by <see cref="Apply"/>.</summary>
/// <param name="Huskes">How many are remembered.</param>
internal sealed record EbxmlState(int Huskes)
{
    /// <summary>The acknowledgments, by sender and message id.</summary>
    public ImmutableDictionary<string, ReadOnlyMemory<byte>> Mottatte { get; private init; } =
        ImmutableDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    private ImmutableQueue<string> Rekkefolge { get; init; } = [];

    /// <summary>Moves the state by one event; pure.</summary>
    public (EbxmlState State, Effects Effects) Apply(EbxmlEvent happened) => happened switch
    {
        EbxmlEvent.Mottatt e when Mottatte.TryGetValue(e.Nokkel, out var before) => (this, [new Duplikat(before)]),
        EbxmlEvent.Mottatt e => (Med(e), [new Husket()]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Ukjent hendelse."),
    };

    private EbxmlState Med(EbxmlEvent.Mottatt e)
    {
        var (known, order) = (Mottatte, Rekkefolge);
        if (known.Count == Huskes)
        {
            order = order.Dequeue(out var oldest);
            known = known.Remove(oldest);
        }

        return this with { Mottatte = known.Add(e.Nokkel, e.Kvittering), Rekkefolge = order.Enqueue(e.Nokkel) };
    }
}
