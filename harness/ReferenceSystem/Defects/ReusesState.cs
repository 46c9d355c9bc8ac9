using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesState : IDefect
{
    public string Id => "state-reused";

    public string Description => "Innloggingene har samme state";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            State = last => last ?? Engangsverdier.Ny(),
        },
    };
}
