using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class OverwritesOthersEntries : IDefect
{
    public string Id => "list-overwrites-others";

    public string Description => "Legemiddellisten leveres uten det andre leger har ført på den";

    public string Criterion => "AK-ERE-3-13";

    public IReadOnlyList<string> Also => ["AK-ERE-3-12"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { KeepsOthersEntries = false };
}
