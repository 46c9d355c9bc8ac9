using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class HidesReasonOfRefusal : IDefect
{
    public string Id => "hn-hides-reason-of-refusal";

    public string Description => "Årsaken til at mottakeren avviste meldingen, vises ikke";

    public string Criterion => "AK-HNO-2-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            ShowsReasonOfRefusal = false,
        },
    };
}
