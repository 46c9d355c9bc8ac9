using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class NeverSends : IDefect
{
    public string Id => "never-sends";

    public string Description => "Resepten vises som sendt, men sendes aldri";

    public string Criterion => "AK-ERE-2-02";

    public IReadOnlyList<string> Also => ["AK-ERE-2-01", "AK-ERE-2-03", "AK-ERE-2-04", "AK-ERE-3-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Sends = false };
}
