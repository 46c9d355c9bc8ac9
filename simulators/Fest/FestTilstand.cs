using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>Holds a tenant's state; an event is applied to the newest state, whoever else applies one meanwhile.</summary>
internal sealed class FestTilstand
{
    private readonly MovingState<FestState, FestEvent, FestEffect> _state =
        new(FestState.Empty, (state, happened) => state.Apply(happened));

    /// <summary>The state now.</summary>
    public FestState Na => _state.Now;

    /// <summary>Applies an event.</summary>
    public IReadOnlyList<FestEffect> Apply(FestEvent happened) => _state.Apply(happened);
}
