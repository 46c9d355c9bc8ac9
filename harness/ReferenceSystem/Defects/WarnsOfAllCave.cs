using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WarnsOfAllCave : IDefect
{
    public string Id => "cave-warned-for-all";

    public string Description => "Registrert overfølsomhet stopper alle legemidler";

    public string Criterion => "AK-ERE-3-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { CaveCovers = (_, _) => true };
}
