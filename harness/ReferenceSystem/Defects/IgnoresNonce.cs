using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresNonce : IDefect
{
    public string Id => "ignores-nonce";

    public string Description => "Et id-token med feil nonce godtas";

    public string Criterion => "AK-HID-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksNonce = false,
        },
    };
}
