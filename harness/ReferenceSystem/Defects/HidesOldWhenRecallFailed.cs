using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesOldWhenRecallFailed : IDefect
{
    public string Id => "failed-recall-hides-old";

    public string Description => "Den gamle resepten vises ikke når tilbakekallingen feiler";

    public string Criterion => "AK-ERE-3-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsOldWhenRecallFailed = false };
}
