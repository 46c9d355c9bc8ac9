using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LetsAssertionLast : IDefect
{
    public string Id => "assertion-lasts";

    public string Description => "Klienterklæringen varer i ti minutter";

    public string Criterion => "AK-HID-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            AssertionClaims = (claims, _) => claims.Med("exp", claims["iat"]!.GetValue<long>() + 600),
        },
    };
}
