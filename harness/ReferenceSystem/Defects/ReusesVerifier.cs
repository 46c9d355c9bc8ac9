using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesVerifier : IDefect
{
    public string Id => "verifier-reused";

    public string Description => "Innloggingene har samme PKCE-verdi";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            Verifier = last => last ?? Engangsverdier.Ny(),
        },
    };
}
