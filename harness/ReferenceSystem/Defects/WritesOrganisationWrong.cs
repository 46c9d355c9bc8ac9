using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WritesOrganisationWrong : IDefect
{
    public string Id => "organisation-wrong-system";

    public string Description => "Virksomheten oppgis med feil kodeverk";

    public string Criterion => "AK-HID-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ParentSystem = "urn:oid:2.16.578.1.12.4.1.2.101",
        },
    };
}
