using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesOrganisationOut : IDefect
{
    public string Id => "organisation-left-out";

    public string Description => "Virksomheten oppgis ikke til HelseID";

    public string Criterion => "AK-HID-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            SendsOrganisation = false,
        },
    };
}
