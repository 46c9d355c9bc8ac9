using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsUnansweredListAsDelivered : IDefect
{
    public string Id => "unanswered-list-shown-as-delivered";

    public string Description => "En legemiddelliste uten svar vises som levert";

    public string Criterion => "AK-ERE-3-12";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsUnansweredList = Sendestatus.Sendt };
}
