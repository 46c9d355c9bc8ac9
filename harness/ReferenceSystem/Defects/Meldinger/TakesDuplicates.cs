using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TakesDuplicates : IDefect
{
    public string Id => "hn-takes-duplicates";

    public string Description => "Samme melding behandles hver gang den kommer";

    public string Criterion => "AK-HNO-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { DetectsDuplicates = false },
    };
}
