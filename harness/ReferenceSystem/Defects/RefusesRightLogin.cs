using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RefusesRightLogin : IDefect
{
    public string Id => "refuses-right-login";

    public string Description => "Ingen innlogging godtas";

    public string Criterion => "AK-HID-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            TakesTokenType = _ => false,
        },
    };
}
