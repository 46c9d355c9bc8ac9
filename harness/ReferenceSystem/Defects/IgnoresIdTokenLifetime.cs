using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresIdTokenLifetime : IDefect
{
    public string Id => "ignores-id-token-lifetime";

    public string Description => "Et utløpt id-token godtas";

    public string Criterion => "AK-HID-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksIdTokenLifetime = false,
        },
    };
}
