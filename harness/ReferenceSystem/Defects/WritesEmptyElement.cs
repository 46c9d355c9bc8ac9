using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WritesEmptyElement : IDefect
{
    public string Id => "empty-element";

    public string Description => "Resepten har et tomt element";

    public string Criterion => "AK-ERE-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { BeforeSigning = xml => xml.Replace("<Reiterasjon>", "<Merknad></Merknad><Reiterasjon>", StringComparison.Ordinal) };
}
