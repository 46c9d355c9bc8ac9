using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Holds a state that events move; an event is applied to the newest state, whoever else applies one meanwhile.</summary>
/// <param name="start">The state before anything has happened.</param>
/// <param name="move">Moves a state by an event; pure.</param>
/// <param name="kept">How many earlier states are kept, the oldest forgotten first; default none.</param>
internal sealed class MovingState<TState, TEvent, TEffect>(
    TState start, Func<TState, TEvent, (TState State, IReadOnlyList<TEffect> Effects)> move, int kept = 0)
    where TState : class
{
    private ImmutableList<TState> _states = [start];

    /// <summary>The state now.</summary>
    public TState Now => Volatile.Read(ref _states)[^1];

    /// <summary>The state now and the earlier ones that are kept, the newest first.</summary>
    public IEnumerable<TState> Backwards => Volatile.Read(ref _states).Reverse();

    /// <summary>Applies an event; gives what came of it.</summary>
    public IReadOnlyList<TEffect> Apply(TEvent happened)
    {
        while (true)
        {
            var before = Volatile.Read(ref _states);
            var (after, effects) = move(before[^1], happened);
            if (Interlocked.CompareExchange(ref _states, Followed(before, after), before) == before)
            {
                return effects;
            }
        }
    }

    private ImmutableList<TState> Followed(ImmutableList<TState> states, TState next) =>
        next.Equals(states[^1]) ? states
        : states.Count > kept ? states.RemoveAt(0).Add(next)
        : states.Add(next);
}
