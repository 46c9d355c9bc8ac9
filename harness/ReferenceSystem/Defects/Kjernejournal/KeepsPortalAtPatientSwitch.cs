using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsPortalAtPatientSwitch : IDefect
{
    public string Id => "kj-portal-kept-at-patient-switch";

    public string Description => "Økten i kjernejournal lever videre når pasienten byttes";

    public string Criterion => "AK-KJ-3-01";

    public IReadOnlyList<string> Also => ["AK-KJ-1-06"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            EndsSessionAtPatientSwitch = false,
        },
    };
}
