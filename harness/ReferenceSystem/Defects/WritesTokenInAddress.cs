using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WritesTokenInAddress : IDefect
{
    public string Id => "token-in-address";

    public string Description => "Tokenet står i adressen";

    public string Criterion => "AK-HID-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            TokenInAddress = true,
        },
    };
}
