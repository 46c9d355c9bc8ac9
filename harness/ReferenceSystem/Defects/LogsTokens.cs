using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LogsTokens : IDefect
{
    public string Id => "logs-tokens";

    public string Description => "Token skrives i loggen til fagsystemet";

    public string Criterion => "AK-HID-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            LogsTokens = true,
        },
    };
}
