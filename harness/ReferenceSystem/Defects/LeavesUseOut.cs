using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesUseOut : IDefect
{
    public string Id => "no-use";

    public string Description => "Resepten mangler Bruk";

    public string Criterion => "AK-ERE-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Prescription = resept => Changing.Prescription(resept, f => f with { Bruk = null }) };
}
