using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WritesInDoctorsNameItDenies : IDefect
{
    public string Id => "doctors-name-it-denies";

    public string Description => "Systemet oppgir at det ikke har resept i legens navn, men sender den";

    public string Criterion => "AK-ERE-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Lacks = [FunksjonCatalog.ILegensNavn], LacksInDeed = false };
}
