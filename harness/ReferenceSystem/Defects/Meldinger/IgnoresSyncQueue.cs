using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class IgnoresSyncQueue : IDefect
{
    public string Id => "hn-ignores-sync-queue";

    public string Description => "Køen for synkrone forespørsler lyttes det ikke på";

    public string Criterion => "AK-HNO-2-05";

    public IReadOnlyList<string> Also => ["AK-HNO-1-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Queues = ["async", "error"],
        },
    };
}
