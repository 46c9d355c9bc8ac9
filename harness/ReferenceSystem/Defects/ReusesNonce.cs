using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesNonce : IDefect
{
    public string Id => "nonce-reused";

    public string Description => "Innloggingene har samme nonce";

    public string Criterion => "AK-HID-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            Nonce = last => last ?? Engangsverdier.Ny(),
        },
    };
}
