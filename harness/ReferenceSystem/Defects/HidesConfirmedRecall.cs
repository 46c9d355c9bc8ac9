using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesConfirmedRecall : IDefect
{
    public string Id => "confirmed-recall-hidden";

    public string Description => "En bekreftet tilbakekalling vises ikke som utført";

    public string Criterion => "AK-ERE-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsConfirmedRecall = false };
}
