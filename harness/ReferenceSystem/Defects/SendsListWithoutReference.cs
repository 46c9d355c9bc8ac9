using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsListWithoutReference : IDefect
{
    public string Id => "list-without-reference";

    public string Description => "Legemiddellisten viser ikke til versjonen den bygger på";

    public string Criterion => "AK-ERE-3-13";

    public IReadOnlyList<string> Also => ["AK-ERE-3-12"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { BuildsOn = _ => null };
}
