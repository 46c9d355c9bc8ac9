using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class LacksKjernejournal : IVariant
{
    public string Id => "no-kjernejournal";

    public string Description => "Fagsystemet har ikke kjernejournal";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Lacks = FunksjonCatalog.ForLosning(FunksjonCatalog.Kjernejournal),
    };
}
