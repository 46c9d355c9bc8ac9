using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ChangesMaximum : IDefect
{
    public string Id => "maximum-changed";

    public string Description => "Høyeste dose i døgnet er en annen i teksten enn i strukturen";

    public string Criterion => "AK-ERE-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { DosingText = text => text.Replace("høyst 4", "høyst 8", StringComparison.Ordinal) };
}
