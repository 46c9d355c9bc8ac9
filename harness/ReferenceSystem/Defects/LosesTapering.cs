using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LosesTapering : IDefect
{
    public string Id => "tapering-lost";

    public string Description => "Bare første trinn av en nedtrapping kommer med i strukturen";

    public string Criterion => "AK-ERE-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Prescription = resept => Changing.Prescription(resept, f => f with { Doseringer = [.. f.Doseringer.Take(1)] }),
    };
}
