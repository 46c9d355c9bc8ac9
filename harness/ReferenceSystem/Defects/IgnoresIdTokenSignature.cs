using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresIdTokenSignature : IDefect
{
    public string Id => "ignores-id-token-signature";

    public string Description => "Et id-token med feil signatur godtas";

    public string Criterion => "AK-HID-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksIdTokenSignature = false,
        },
    };
}
