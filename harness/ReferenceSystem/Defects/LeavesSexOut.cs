using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesSexOut : IDefect
{
    public string Id => "no-sex";

    public string Description => "Kjønn mangler for pasient med D-nummer eller uten nummer";

    public string Criterion => "AK-ERE-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Head = head => head.Patient is { } patient ? head with { Patient = patient with { Sex = null } } : head };
}
