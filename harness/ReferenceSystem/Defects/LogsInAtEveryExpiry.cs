using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LogsInAtEveryExpiry : IDefect
{
    public string Id => "logs-in-at-expiry";

    public string Description => "Brukeren må logge inn på nytt når tokenet utløper";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            LogsInAgainAtExpiry = true,
        },
    };
}
