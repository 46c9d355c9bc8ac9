using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ResendsOverdue : IDefect
{
    public string Id => "hn-resends-overdue";

    public string Description => "Meldingen sendes på nytt når kvitteringen ikke er kommet i tide";

    public string Criterion => "AK-HNO-2-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            ResendsWhenOverdue = true,
        },
    };
}
