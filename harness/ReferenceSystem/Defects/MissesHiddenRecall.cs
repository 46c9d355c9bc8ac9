using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class MissesHiddenRecall : IDefect
{
    public string Id => "hidden-recall-missed";

    public string Description => "En resept som er tilbakekalt under ekspedering, vises som gyldig";

    public string Criterion => "AK-ERE-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ReadsHiddenRecall = false };
}
