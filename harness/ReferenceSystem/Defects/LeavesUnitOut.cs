using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesUnitOut : IDefect
{
    public string Id => "quantity-without-unit";

    public string Description => "Mengden i doseringen mangler enhet";

    public string Criterion => "AK-ERE-1-02";

    public IReadOnlyList<string> Also => ["AK-ERE-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { BeforeSigning = xml => xml.Replace(" U=\"tablett\"", "", StringComparison.Ordinal) };
}
