using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesReplyQueueOut : IDefect
{
    public string Id => "hn-leaves-reply-queue-out";

    public string Description => "Reply-to er utelatt";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev with { SvarTil = null },
        },
    };
}
