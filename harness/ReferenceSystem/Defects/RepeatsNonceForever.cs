using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RepeatsNonceForever : IDefect
{
    public string Id => "nonce-loop";

    public string Description => "Kallet til HelseID gjentas i løkke når noncen ikke godtas";

    public string Criterion => "AK-HID-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            NonceRetries = int.MaxValue,
        },
    };
}
