using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresIdTokenAlgorithm : IDefect
{
    public string Id => "ignores-id-token-algorithm";

    public string Description => "Et id-token uten signatur godtas";

    public string Criterion => "AK-HID-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksIdTokenAlgorithm = false,
        },
    };
}
