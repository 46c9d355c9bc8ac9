using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class LacksOptionalFunctions : IVariant
{
    public string Id => "no-optional-functions";

    public string Description => "Systemet har ingen av de valgfrie funksjonene, og oppgir det";

    public EhrPolicies Apply(EhrPolicies plain) =>
        plain with { Lacks = [.. FunksjonCatalog.Funksjoner.Where(f => f.Valgfri).Select(f => f.Navn)] };
}
