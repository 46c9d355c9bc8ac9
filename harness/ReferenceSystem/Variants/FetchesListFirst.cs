using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class FetchesListFirst : IVariant
{
    public string Id => "fetches-list-first";

    public string Description => "Legemiddellisten hentes på nytt før hver levering";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { FetchesListFirst = true };
}
