using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class GivesTimeTwice : IDefect
{
    public string Id => "hn-gives-time-twice";

    public string Description => "Samme time gis til alle som ber om den";

    public string Criterion => "AK-HNO-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            GivesTimeOnce = false,
        },
    };
}
