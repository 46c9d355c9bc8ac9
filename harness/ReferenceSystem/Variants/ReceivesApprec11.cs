using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class ReceivesApprec11 : IVariant
{
    public string Id => "apprec-11";

    public string Description => "Reseptformidleren kvitterer med AppRec 1.1";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { GetsApprec11 = true };
}
