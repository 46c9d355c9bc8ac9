using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LogsNoMessages : IDefect
{
    public string Id => "hn-logs-no-messages";

    public string Description => "Meldinger og kvitteringer står ikke i loggen";

    public string Criterion => "AK-SAM-2-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            LogsMessages = false,
        },
    };
}
