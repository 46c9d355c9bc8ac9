using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class TakesAnyTokenType : IDefect
{
    public string Id => "any-token-type";

    public string Description => "Et token av en annen type enn det ble bedt om, tas i bruk";

    public string Criterion => "AK-HID-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            TakesTokenType = _ => true,
        },
    };
}
