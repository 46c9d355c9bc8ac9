namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Holds a state that events move; an event is applied to the newest state, whoever else applies one meanwhile.</summary>
/// <param name="start">The state before anything has happened.</param>
/// <param name="move">Moves a state by an event; pure.</param>
internal sealed class MovingState<TState, TEvent, TEffect>(
    TState start, Func<TState, TEvent, (TState State, IReadOnlyList<TEffect> Effects)> move)
    where TState : class
{
    private TState _now = start;

    /// <summary>The state now.</summary>
    public TState Now => Volatile.Read(ref _now);

    /// <summary>Applies an event; gives what came of it.</summary>
    public IReadOnlyList<TEffect> Apply(TEvent happened)
    {
        while (true)
        {
            var before = Now;
            var (after, effects) = move(before, happened);
            if (Interlocked.CompareExchange(ref _now, after, before) == before)
            {
                return effects;
            }
        }
    }
}
