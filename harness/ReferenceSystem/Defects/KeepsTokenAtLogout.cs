using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class KeepsTokenAtLogout : IDefect
{
    public string Id => "token-after-logout";

    public string Description => "Tokenet brukes etter utlogging";

    public string Criterion => "AK-HID-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            DropsTokensAtLogout = false,
        },
    };
}
