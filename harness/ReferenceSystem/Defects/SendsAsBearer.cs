using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsAsBearer : IDefect
{
    public string Id => "token-as-bearer";

    public string Description => "Tokenet sendes som Bearer";

    public string Criterion => "AK-HID-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            AuthorizationScheme = "Bearer",
        },
    };
}
