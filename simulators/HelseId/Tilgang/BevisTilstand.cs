using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Holds the proofs that a tenant has used at a service.</summary>
internal sealed class BevisTilstand(int flest)
{
    private readonly MovingState<BevisState, BevisEvent, BevisEffect> _state =
        new(new BevisState(flest), (state, happened) => state.Apply(happened));

    /// <summary>The state now.</summary>
    public BevisState Na => _state.Now;

    /// <summary>Applies an event.</summary>
    public IReadOnlyList<BevisEffect> Apply(BevisEvent happened) => _state.Apply(happened);
}
