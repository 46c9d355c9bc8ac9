using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class HasKjernejournalPortalOnly : IVariant
{
    public string Id => "kj-portal-only";

    public string Description => "Fagsystemet har bare portalen til kjernejournal, og oppgir det";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Lacks =
        [
            FunksjonCatalog.KjernejournalKritiskInformasjon, FunksjonCatalog.KjernejournalProvesvar,
            FunksjonCatalog.KjernejournalDokumenter, FunksjonCatalog.KjernejournalLegemidler,
            FunksjonCatalog.KjernejournalBillett,
        ],
    };
}
