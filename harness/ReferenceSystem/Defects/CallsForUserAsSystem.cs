using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class CallsForUserAsSystem : IDefect
{
    public string Id => "system-token-for-user";

    public string Description => "Tjenesten for brukere kalles med fagsystemets eget token";

    public string Criterion => "AK-HID-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            SystemTokenForUsers = true,
        },
    };
}
