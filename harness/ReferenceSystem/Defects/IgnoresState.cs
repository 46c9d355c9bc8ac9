using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresState : IDefect
{
    public string Id => "ignores-state";

    public string Description => "Et svar fra innloggingen med feil state godtas";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksState = false,
        },
    };
}
