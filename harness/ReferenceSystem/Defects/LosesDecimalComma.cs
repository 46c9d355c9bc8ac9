using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LosesDecimalComma : IDefect
{
    public string Id => "decimal-comma-lost";

    public string Description => "Desimalkommaet i dosen forsvinner i teksten";

    public string Criterion => "AK-ERE-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { DosingText = text => text.Replace(",5 ", "5 ", StringComparison.Ordinal) };
}
