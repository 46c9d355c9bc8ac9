using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ChangesAfterSigning : IDefect
{
    public string Id => "changed-after-signing";

    public string Description => "Innholdet endres etter signering";

    public string Criterion => "AK-ERE-1-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { AfterSigning = xml => xml.Replace("mot smerter", "mot SMERTER", StringComparison.Ordinal) };
}
