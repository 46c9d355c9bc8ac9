using System.Collections.Immutable;
using AcceptanceHarness.Wire.Meldingstjener;
using static AcceptanceHarness.Simulators.Meldingstjener.MeldingstjenerEffect;
using static AcceptanceHarness.Simulators.Meldingstjener.MeldingstjenerEvent;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.Meldingstjener.MeldingstjenerEffect>;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>The broker's queues, and what is out with receivers: an immutable value, moved only by <see cref="Apply"/>.</summary>
/// <param name="FlestLeveringer">How many deliveries may fail before a message is given up.</param>
internal sealed record MeldingstjenerState(int FlestLeveringer)
{
    /// <summary>The messages that wait, by queue, the first to be delivered first.</summary>
    public ImmutableDictionary<string, ImmutableList<Kopost>> Koer { get; private init; } =
        ImmutableDictionary.Create<string, ImmutableList<Kopost>>(StringComparer.Ordinal);

    /// <summary>The messages that receivers have, with the queue they came from, by number.</summary>
    public ImmutableDictionary<long, (string Ko, Kopost Post)> Ute { get; private init; } = ImmutableDictionary<long, (string, Kopost)>.Empty;

    /// <summary>The number of the last message.</summary>
    public long Siste { get; private init; }

    /// <summary>The messages that wait in a queue.</summary>
    public ImmutableList<Kopost> I(string queue) => Koer.GetValueOrDefault(queue, []);

    /// <summary>Moves the state by one event; pure.</summary>
    public (MeldingstjenerState State, Effects Effects) Apply(MeldingstjenerEvent happened) => happened switch
    {
        Lagt e => Med(e.Ko, new Kopost(Siste + 1, e.Kodet, e.Tid, e.Tid + e.Merke.Melding.Levetid, e.Merke.Melding.TidligereLeveringer, e.Merke)),
        Hentet e => Neste(e),
        Tomt => (new MeldingstjenerState(FlestLeveringer) { Siste = Siste }, []),
        Avgjort e => Ute.TryGetValue(e.Nummer, out var held) ? Uten(e.Nummer).Etter(e, held.Ko, held.Post) : (this, [new Ukjent(e.Nummer)]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "Ukjent hendelse."),
    };

    private (MeldingstjenerState State, Effects Effects) Med(string queue, Kopost post) =>
        (this with { Siste = post.Nummer, Koer = Koer.SetItem(queue, I(queue).Add(post)) }, [new Kolagt(queue, post)]);

    // What became too old while it waited is never delivered.
    private (MeldingstjenerState State, Effects Effects) Neste(Hentet e)
    {
        var effects = ImmutableList<MeldingstjenerEffect>.Empty;
        var state = this;
        while (state.I(e.Ko) is [var first, ..] waiting)
        {
            state = state with { Koer = state.Koer.SetItem(e.Ko, waiting.RemoveAt(0)) };
            if (first.Utloper is null || first.Utloper > e.Tid)
            {
                return (state with { Ute = state.Ute.SetItem(first.Nummer, (e.Ko, first)) }, effects.Add(new Utlevert(e.Ko, first)));
            }

            (state, var dead) = state.Dod(e.Ko, first, Dodsarsak.Utlopt);
            effects = effects.AddRange(dead);
        }

        return (state, effects);
    }

    private (MeldingstjenerState State, Effects Effects) Etter(Avgjort settled, string queue, Kopost post) => settled switch
    {
        Godtatt => (this, [new Fjernet(queue, post)]),
        Avvist => Dod(queue, post, Dodsarsak.Avvist),
        Frigitt { Mislyktes: true } when post.Leveringer + 1 >= FlestLeveringer => Dod(queue, post with { Leveringer = post.Leveringer + 1 }, Dodsarsak.ForMangeLeveringer),
        Frigitt e => Tilbake(queue, post, e.Mislyktes),
        _ => throw new ArgumentOutOfRangeException(nameof(settled), settled.GetType().Name, "Ukjent hendelse."),
    };

    private MeldingstjenerState Uten(long number) => this with { Ute = Ute.Remove(number) };

    private (MeldingstjenerState State, Effects Effects) Tilbake(string queue, Kopost post, bool failed)
    {
        var given = failed ? post with { Leveringer = post.Leveringer + 1 } : post;
        return (this with { Koer = Koer.SetItem(queue, I(queue).Insert(0, given)) }, [new Kolagt(queue, given)]);
    }

    // A dead letter stays, however old it is.
    private (MeldingstjenerState State, Effects Effects) Dod(string queue, Kopost post, Dodsarsak cause)
    {
        var dead = Konavn.DodkoFor(queue);
        return (this with { Koer = Koer.SetItem(dead, I(dead).Add(post with { Utloper = null })) }, [new Dodlagt(queue, post, cause)]);
    }
}
