namespace AcceptanceHarness.Simulators.Fest;

/// <summary>Holds a tenant's state; an event is applied to the newest state, whoever else applies one meanwhile.</summary>
internal sealed class FestTilstand
{
    private FestState _state = FestState.Empty;

    /// <summary>The state now.</summary>
    public FestState Na => Volatile.Read(ref _state);

    /// <summary>Applies an event.</summary>
    public IReadOnlyList<FestEffect> Apply(FestEvent happened)
    {
        while (true)
        {
            var before = Na;
            var (after, effects) = before.Apply(happened);
            if (Interlocked.CompareExchange(ref _state, after, before) == before)
            {
                return effects;
            }
        }
    }
}
