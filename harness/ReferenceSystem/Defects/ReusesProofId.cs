using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesProofId : IDefect
{
    public string Id => "proof-id-reused";

    public string Description => "DPoP-bevisene har samme jti";

    public string Criterion => "AK-HID-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ProofId = last => last ?? Engangsverdier.Ny(),
        },
    };
}
