using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TakesUnagreed : IDefect
{
    public string Id => "hn-takes-unagreed";

    public string Description => "Meldinger som ikke er avtalt, tas imot";

    public string Criterion => "AK-HNO-1-02";

    public IReadOnlyList<string> Also => ["AK-HNO-1-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            RefusesUnsupported = false,
        },
    };
}
