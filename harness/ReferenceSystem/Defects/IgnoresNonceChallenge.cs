using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresNonceChallenge : IDefect
{
    public string Id => "ignores-nonce-challenge";

    public string Description => "Kravet om DPoP-nonce følges ikke";

    public string Criterion => "AK-HID-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            NonceRetries = 0,
        },
    };
}
