using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SharesTokenBetweenOrganisations : IDefect
{
    public string Id => "token-shared-between-organisations";

    public string Description => "Fagsystemets eget token deles mellom virksomheter";

    public string Criterion => "AK-HID-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            KeepsTokensByOrganisation = false,
        },
    };
}
