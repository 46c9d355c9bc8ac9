using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsOnlyCode : IDefect
{
    public string Id => "only-code-shown";

    public string Description => "Bare feilkoden vises, ikke teksten";

    public string Criterion => "AK-ERE-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsFreeText = false };
}
