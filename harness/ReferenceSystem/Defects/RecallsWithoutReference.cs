using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RecallsWithoutReference : IDefect
{
    public string Id => "recall-without-reference";

    public string Description => "Tilbakekallingen viser ikke til den nye resepten";

    public string Criterion => "AK-ERE-3-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { RecallNamesNew = false };
}
