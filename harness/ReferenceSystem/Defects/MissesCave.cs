using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class MissesCave : IDefect
{
    public string Id => "cave-unwarned";

    public string Description => "Registrert overfølsomhet gir ikke varsel";

    public string Criterion => "AK-ERE-3-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { AsksFirst = id => id != Legemiddelkontroll.Overfolsom };
}
