using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class KeepsFormerUsersToken : IDefect
{
    public string Id => "former-users-token";

    public string Description => "Tokenet til forrige bruker brukes for den neste";

    public string Criterion => "AK-HID-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            DropsTokensAtUserSwitch = false,
        },
    };
}
