using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class UsesOldRefreshToken : IDefect
{
    public string Id => "old-refresh-token";

    public string Description => "Et fornyelsestoken som er byttet ut, brukes igjen";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            UsesNewestRefreshToken = false,
        },
    };
}
