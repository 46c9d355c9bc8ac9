using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class AcceptsLowLevel : IDefect
{
    public string Id => "accepts-low-level";

    public string Description => "Innlogging på lavt sikkerhetsnivå godtas";

    public string Criterion => "AK-HID-1-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            DemandsLevel4 = false,
        },
    };
}
