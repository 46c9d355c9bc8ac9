using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresIdTokenAudience : IDefect
{
    public string Id => "ignores-id-token-audience";

    public string Description => "Et id-token for en annen klient godtas";

    public string Criterion => "AK-HID-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksIdTokenAudience = false,
        },
    };
}
