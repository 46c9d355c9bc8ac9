using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresCallbackIssuer : IDefect
{
    public string Id => "ignores-callback-issuer";

    public string Description => "Et svar fra innloggingen fra en annen utsteder godtas";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksCallbackIssuer = false,
        },
    };
}
