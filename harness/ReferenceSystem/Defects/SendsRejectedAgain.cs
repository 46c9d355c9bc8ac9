using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsRejectedAgain : IDefect
{
    public string Id => "rejected-sent-again";

    public string Description => "En avvist resept sendes på nytt i det stille";

    public string Criterion => "AK-ERE-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { LeavesRejectedAlone = false };
}
