using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>The broker's queues as senders and receivers use them; every change is an event to <see cref="MeldingstjenerState"/>.</summary>
internal sealed class Koer(MeldingstjenerOptions options, TimeProvider clock)
{
    private readonly MovingState<MeldingstjenerState, MeldingstjenerEvent, MeldingstjenerEffect> _tilstand =
        new(new MeldingstjenerState(options.FlestLeveringer), (state, happened) => state.Apply(happened));

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _venter = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _kjente = new(StringComparer.Ordinal);

    /// <summary>Makes the queues of a communication party.</summary>
    public void Opprett(string herId)
    {
        foreach (var kind in Konavn.Alle)
        {
            _kjente[Konavn.Av(herId, kind)] = true;
        }
    }

    /// <summary>Whether there is such a queue.</summary>
    public bool Finnes(string queue) => _kjente.ContainsKey(queue);

    /// <summary>How many messages wait in a queue.</summary>
    public int Antall(string queue) => _tilstand.Now.I(queue).Count;

    /// <summary>Puts a message last in a queue.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="encoded">The message as AMQP encodes it.</param>
    /// <param name="life">How long it may wait; null for ever.</param>
    public void Legg(string queue, ReadOnlyMemory<byte> encoded, TimeSpan? life) =>
        Skje(new MeldingstjenerEvent.Lagt(queue, encoded, clock.GetUtcNow(), life));

    /// <summary>The next message, which is then out with the one who asked; null when there is none yet.</summary>
    public Kopost? Hent(string queue) => Skje(new MeldingstjenerEvent.Hentet(queue, clock.GetUtcNow()))
        .OfType<MeldingstjenerEffect.Utlevert>().SingleOrDefault()?.Post;

    /// <summary>Ends when something has come to the queue since this was asked.</summary>
    public Task NoeNytt(string queue) => Signal(queue).Task;

    /// <summary>The receiver has taken the message over.</summary>
    public void Godta(long number) => Skje(new MeldingstjenerEvent.Godtatt(number));

    /// <summary>The receiver has rejected the message for good.</summary>
    public void Avvis(long number) => Skje(new MeldingstjenerEvent.Avvist(number));

    /// <summary>The receiver has given the message back.</summary>
    /// <param name="number">The message.</param>
    /// <param name="failed">Whether a delivery was tried and failed.</param>
    public void Frigi(long number, bool failed) => Skje(new MeldingstjenerEvent.Frigitt(number, failed));

    private IReadOnlyList<MeldingstjenerEffect> Skje(MeldingstjenerEvent happened)
    {
        var effects = _tilstand.Apply(happened);
        foreach (var effect in effects)
        {
            if (effect is MeldingstjenerEffect.Kolagt put)
            {
                Varsle(put.Ko);
            }
            else if (effect is MeldingstjenerEffect.Dodlagt dead)
            {
                Varsle(Konavn.DodkoFor(dead.Ko));
            }
        }

        return effects;
    }

    private TaskCompletionSource Signal(string queue) =>
        _venter.GetOrAdd(queue, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private void Varsle(string queue)
    {
        if (_venter.TryRemove(queue, out var waiting))
        {
            waiting.TrySetResult();
        }
    }
}
