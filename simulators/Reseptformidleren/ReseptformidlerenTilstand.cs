using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Holds a tenant's state; an event is applied to the newest state, whoever else applies one meanwhile.</summary>
internal sealed class ReseptformidlerenTilstand
{
    // Enough to reach back past what other patients have done meanwhile; the states share nearly all they hold.
    private const int Husket = 64;

    private readonly MovingState<ReseptformidlerenState, ReseptformidlerenEvent, ReseptformidlerenEffect> _state =
        new(ReseptformidlerenState.Empty, (state, happened) => state.Apply(happened), Husket);

    /// <summary>The state now.</summary>
    public ReseptformidlerenState Na => _state.Now;

    /// <summary>The state now and the last ones before it, the newest first.</summary>
    public IEnumerable<ReseptformidlerenState> Bakover => _state.Backwards;

    /// <summary>Organisation numbers by HER-id, as the address register has them.</summary>
    public ConcurrentDictionary<string, string> Adresseregister { get; } = new(StringComparer.Ordinal);

    /// <summary>The right to prescribe by HPR number, as the register of health personnel has it.</summary>
    public ConcurrentDictionary<string, Rekvireringsrett> Helsepersonell { get; } = new(StringComparer.Ordinal);

    /// <summary>Applies an event.</summary>
    public IReadOnlyList<ReseptformidlerenEffect> Apply(ReseptformidlerenEvent happened) => _state.Apply(happened);
}
