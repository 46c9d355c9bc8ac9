using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class KnowsEndpoints : IDefect
{
    public string Id => "fixed-endpoints";

    public string Description => "Fagsystemet har faste adresser til HelseID";

    public string Criterion => "AK-HID-1-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            Metadata = metadata => metadata.MedFasteAdresser(),
        },
    };
}
