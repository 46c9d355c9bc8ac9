using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsAppRecFaultAsRecalled : IDefect
{
    public string Id => "apprec-fault-shown-as-recalled";

    public string Description => "En tilbakekalling som avvises med AppRecFault, vises som utført";

    public string Criterion => "AK-ERE-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TakesAppRecFaultAsDone = operation => operation == "M5" };
}
