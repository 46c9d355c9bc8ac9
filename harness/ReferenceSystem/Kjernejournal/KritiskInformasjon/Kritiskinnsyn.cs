using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Writes look-ups of critical information in the system's own log.</summary>
internal sealed class Kritiskinnsyn(EhrSession session, TimeProvider clock)
{
    private readonly KjernejournalPolicies _policies = session.Policies.Kjernejournal;

    /// <summary>A line.</summary>
    public void Loggfor(Attest attest)
    {
        if (_policies.LogsAccess)
        {
            session.Innsyn.Enqueue(new Innsynslinje(
                attest.Bruker.Nokkel, clock.GetUtcNow(), attest.Pasient.Nokkel, "kritisk informasjon", _policies.BasisInAccessLog(Grunnlagsvalg.Ord(attest.Grunnlag!))));
        }
    }
}
