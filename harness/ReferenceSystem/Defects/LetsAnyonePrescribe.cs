using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LetsAnyonePrescribe : IDefect
{
    public string Id => "nurse-may-prescribe";

    public string Description => "En bruker uten rekvireringsrett kan forskrive";

    public string Criterion => "AK-ERE-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { StopsWithoutRight = false };
}
