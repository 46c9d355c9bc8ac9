using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class QueuesCallsInOutage : IDefect
{
    public string Id => "kj-calls-queued";

    public string Description => "Kall som ikke gikk, sendes når kjernejournal er tilbake";

    public string Criterion => "AK-KJ-2-06";

    public IReadOnlyList<string> Also => ["AK-KJ-2-03", "AK-KJ-2-04", "AK-KJ-2-02", "AK-KJ-3-03"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            QueuesFailedCalls = true,
        },
    };
}
