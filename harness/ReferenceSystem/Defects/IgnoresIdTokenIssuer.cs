using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresIdTokenIssuer : IDefect
{
    public string Id => "ignores-id-token-issuer";

    public string Description => "Et id-token fra en annen utsteder godtas";

    public string Criterion => "AK-HID-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksIdTokenIssuer = false,
        },
    };
}
