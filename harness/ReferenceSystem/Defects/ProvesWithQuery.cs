using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ProvesWithQuery : IDefect
{
    public string Id => "proof-with-query";

    public string Description => "DPoP-beviset har adressen med spørring";

    public string Criterion => "AK-HID-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ProofAddress = address => address.AbsoluteUri,
        },
    };
}
