using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class AcceptsOtherPerson : IDefect
{
    public string Id => "accepts-other-person";

    public string Description => "Innlogging som en annen person godtas";

    public string Criterion => "AK-HID-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ComparesPerson = false,
        },
    };
}
