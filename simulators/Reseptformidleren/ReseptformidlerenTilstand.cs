using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Holds a tenant's state; an event is applied to the newest state, whoever else applies one meanwhile.</summary>
internal sealed class ReseptformidlerenTilstand
{
    private readonly MovingState<ReseptformidlerenState, ReseptformidlerenEvent, ReseptformidlerenEffect> _state =
        new(ReseptformidlerenState.Empty, (state, happened) => state.Apply(happened));

    /// <summary>The state now.</summary>
    public ReseptformidlerenState Na => _state.Now;

    /// <summary>Organisation numbers by HER-id, as the address register has them.</summary>
    public ConcurrentDictionary<string, string> Adresseregister { get; } = new(StringComparer.Ordinal);

    /// <summary>The right to prescribe by HPR number, as the register of health personnel has it.</summary>
    public ConcurrentDictionary<string, Rekvireringsrett> Helsepersonell { get; } = new(StringComparer.Ordinal);

    /// <summary>Applies an event.</summary>
    public IReadOnlyList<ReseptformidlerenEffect> Apply(ReseptformidlerenEvent happened) => _state.Apply(happened);
}
