using System.Collections.Concurrent;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Whether the integration is switched on: for all, and for each user.</summary>
internal sealed class Integrasjonsbryter(KjernejournalPolicies policies)
{
    private readonly ConcurrentDictionary<string, bool> _utenTilgang = new();
    private volatile bool _av;

    /// <summary>Whether kjernejournal is called for a user.</summary>
    public bool ErPa(string bruker) => (!_av || !policies.HeedsOffSwitch) && (!_utenTilgang.ContainsKey(bruker) || !policies.HeedsUserAccess);

    /// <summary>Whether the icon is there for a user.</summary>
    public bool ViserIkon(string? bruker) => !policies.HidesIconWhenOff || (!_av && (bruker is null || !_utenTilgang.ContainsKey(bruker)));

    /// <summary>Switches it for all, or for one user.</summary>
    public void Sla(bool pa, string? bruker)
    {
        if (bruker is null)
        {
            _av = !pa;
        }
        else if (pa)
        {
            _utenTilgang.TryRemove(bruker, out _);
        }
        else
        {
            _utenTilgang[bruker] = true;
        }
    }
}
