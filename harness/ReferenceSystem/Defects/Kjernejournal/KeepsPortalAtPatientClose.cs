using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsPortalAtPatientClose : IDefect
{
    public string Id => "kj-portal-kept-at-patient-close";

    public string Description => "Økten i kjernejournal lever videre når pasienten lukkes";

    public string Criterion => "AK-KJ-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            EndsSessionAtPatientClose = false,
        },
    };
}
