using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesHtuOut : IDefect
{
    public string Id => "proof-without-htu";

    public string Description => "DPoP-beviset sier ikke hvilken adresse det gjelder";

    public string Criterion => "AK-HID-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ProofClaims = claims => claims.Uten("htu"),
        },
    };
}
