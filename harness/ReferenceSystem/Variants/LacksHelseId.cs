using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class LacksHelseId : IVariant
{
    public string Id => "no-helseid";

    public string Description => "Fagsystemet bruker ikke HelseID, og oppgir det";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Lacks = [.. FunksjonCatalog.ForLosning(FunksjonCatalog.HelseId), .. FunksjonCatalog.ForLosning(FunksjonCatalog.Kjernejournal), .. FunksjonCatalog.ForLosning(FunksjonCatalog.Helsenorge)],
    };
}
