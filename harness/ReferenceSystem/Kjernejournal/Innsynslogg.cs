using System.Collections.Concurrent;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>The system's own log over look-ups in kjernejournal.</summary>
internal sealed class Innsynslogg(KjernejournalPolicies policies, TimeProvider clock)
{
    private readonly ConcurrentQueue<Innsynslinje> _linjer = new();

    /// <summary>The lines, oldest first.</summary>
    public IReadOnlyCollection<Innsynslinje> Linjer => _linjer;

    /// <summary>Writes a line.</summary>
    /// <param name="attest">Who looked, for which patient, and on what basis.</param>
    /// <param name="hva">What was looked at.</param>
    public void Loggfor(Attest attest, string hva)
    {
        if (!policies.LogsAccess)
        {
            return;
        }

        var grunnlag = attest.Grunnlag is { } kode ? policies.BasisInAccessLog(Grunnlagsvalg.Ord(kode)) : null;
        _linjer.Enqueue(new Innsynslinje(attest.Bruker.Nokkel, clock.GetUtcNow(), attest.Pasient.Nokkel, hva, grunnlag));
    }
}
