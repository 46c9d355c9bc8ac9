using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class UsesPlainPkce : IDefect
{
    public string Id => "plain-pkce";

    public string Description => "Innloggingen bruker PKCE uten hash (plain)";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChallengeMethod = "plain",
        },
    };
}
