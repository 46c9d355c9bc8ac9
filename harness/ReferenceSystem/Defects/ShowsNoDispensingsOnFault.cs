using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsNoDispensingsOnFault : IDefect
{
    public string Id => "dispensing-error-hidden";

    public string Description => "Et avvist oppslag på utleveringer vises som om resepten ikke er utlevert";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsFailedDispensings = outcome => outcome != SendOutcome.AppRecFault };
}
