using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsAppRecFaultAsSent : IDefect
{
    public string Id => "apprec-fault-shown-as-sent";

    public string Description => "En resept som avvises med AppRecFault, vises som sendt";

    public string Criterion => "AK-ERE-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TakesAppRecFaultAsDone = operation => operation == "M1" };
}
