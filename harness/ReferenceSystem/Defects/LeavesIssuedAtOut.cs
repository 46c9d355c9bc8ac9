using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesIssuedAtOut : IDefect
{
    public string Id => "assertion-without-iat";

    public string Description => "Klienterklæringen sier ikke når den er laget";

    public string Criterion => "AK-HID-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            AssertionClaims = (claims, _) => claims.Uten("iat"),
        },
    };
}
