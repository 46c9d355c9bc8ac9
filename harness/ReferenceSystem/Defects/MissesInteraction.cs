using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class MissesInteraction : IDefect
{
    public string Id => "interaction-unwarned";

    public string Description => "Alvorlig interaksjon varsles ikke";

    public string Criterion => "AK-ERE-3-14";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { AsksFirst = id => id != Legemiddelkontroll.Interaksjon };
}
