using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>Holds a tenant's state; an event is applied to the newest state, whoever else applies one meanwhile.</summary>
/// <param name="start">The state it begins with.</param>
internal sealed class HelseIdTilstand(HelseIdState start)
{
    private readonly MovingState<HelseIdState, HelseIdEvent, HelseIdEffect> _state = new(start, (state, happened) => state.Apply(happened));

    /// <summary>The state now.</summary>
    public HelseIdState Na => _state.Now;

    /// <summary>Applies an event; gives what came of it.</summary>
    public HelseIdEffect Apply(HelseIdEvent happened) => _state.Apply(happened)[0];
}
