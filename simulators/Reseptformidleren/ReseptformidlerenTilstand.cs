using System.Collections.Concurrent;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Holds a tenant's state; an event is applied to the newest state, whoever else applies one meanwhile.</summary>
internal sealed class ReseptformidlerenTilstand
{
    private ReseptformidlerenState _state = ReseptformidlerenState.Empty;

    /// <summary>The state now.</summary>
    public ReseptformidlerenState Na => Volatile.Read(ref _state);

    /// <summary>Organisation numbers by HER-id, as the address register has them.</summary>
    public ConcurrentDictionary<string, string> Adresseregister { get; } = new(StringComparer.Ordinal);

    /// <summary>The right to prescribe by HPR number, as the register of health personnel has it.</summary>
    public ConcurrentDictionary<string, Rekvireringsrett> Helsepersonell { get; } = new(StringComparer.Ordinal);

    /// <summary>Applies an event.</summary>
    public IReadOnlyList<ReseptformidlerenEffect> Apply(ReseptformidlerenEvent happened)
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
