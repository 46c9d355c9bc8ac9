using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsOtherPatientsAnswer : IDefect
{
    public string Id => "other-patients-answer-shown";

    public string Description => "Svar om en annen pasient vises";

    public string Criterion => "AK-ERE-3-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ChecksPatientOfAnswer = false };
}
