using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class OpensPortalForFormerPatient : IDefect
{
    public string Id => "kj-portal-for-former-patient";

    public string Description => "Økten opprettes for pasienten som var åpen før";

    public string Criterion => "AK-KJ-3-01";

    public IReadOnlyList<string> Also => ["AK-KJ-1-06", "AK-KJ-1-07"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            PatientOfSession = (now, former) => former ?? now,
        },
    };
}
