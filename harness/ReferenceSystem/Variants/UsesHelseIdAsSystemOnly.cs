using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class UsesHelseIdAsSystemOnly : IVariant
{
    public string Id => "helseid-system-only";

    public string Description => "Fagsystemet bruker HelseID bare som system, for én virksomhet, og oppgir det";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Lacks =
        [
            FunksjonCatalog.HelseIdInnlogging, FunksjonCatalog.HelseIdFlereVirksomheter, .. FunksjonCatalog.ForLosning(FunksjonCatalog.Kjernejournal),
        ],
        HelseId = plain.HelseId with { Tenancy = HelseIdTilhorighet.En },
    };
}
