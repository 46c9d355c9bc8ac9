using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesAthOut : IDefect
{
    public string Id => "proof-without-ath";

    public string Description => "DPoP-beviset til tjenesten er ikke knyttet til tokenet";

    public string Criterion => "AK-HID-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ProofClaims = claims => claims.Uten("ath"),
        },
    };
}
