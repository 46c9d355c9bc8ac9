using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class HasKjernejournalApiOnly : IVariant
{
    public string Id => "kj-api-only";

    public string Description => "Fagsystemet henter fra kjernejournal via API og har ikke portalen, og oppgir det";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { Lacks = [FunksjonCatalog.KjernejournalPortal] };
}
