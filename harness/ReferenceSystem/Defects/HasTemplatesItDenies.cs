using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HasTemplatesItDenies : IDefect
{
    public string Id => "has-templates-it-denies";

    public string Description => "Systemet oppgir at det ikke har maler, men har dem";

    public string Criterion => "AK-ERE-3-02";

    public IReadOnlyList<string> Also => ["AK-ERE-3-04"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Lacks = [FunksjonCatalog.Maler], LacksInDeed = false };
}
