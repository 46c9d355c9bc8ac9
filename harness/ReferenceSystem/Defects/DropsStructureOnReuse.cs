using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class DropsStructureOnReuse : IDefect
{
    public string Id => "reuse-drops-structure";

    public string Description => "Den strukturerte doseringen følger ikke med ved fornyelse, kopi og mal";

    public string Criterion => "AK-ERE-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        CarriedOver = resept => Changing.Prescription(resept, f => f with { Doseringer = [] }),
    };
}
