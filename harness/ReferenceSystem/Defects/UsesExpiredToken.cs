using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class UsesExpiredToken : IDefect
{
    public string Id => "expired-token";

    public string Description => "Tokenet brukes etter at det er utløpt";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            HeedsExpiry = false,
            RenewalsAtUnauthorized = 0,
        },
    };
}
