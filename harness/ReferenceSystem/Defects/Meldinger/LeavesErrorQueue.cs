using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesErrorQueue : IDefect
{
    public string Id => "hn-leaves-error-queue";

    public string Description => "Feilkøen leses ikke";

    public string Criterion => "AK-HNO-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Queues = ["async", "sync"] },
    };
}
