using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesPackageInfoOut : IDefect
{
    public string Id => "no-package-info";

    public string Description => "Resepten mangler PakningsinfoResept";

    public string Criterion => "AK-ERE-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Prescription = resept => Changing.Prescription(resept, f => f.Legemiddel is Legemiddelpakning pakning ? f with { Legemiddel = pakning with { PakningsinfoResept = [] } } : f) };
}
