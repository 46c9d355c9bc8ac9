using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class RenewsUntold : IDefect
{
    public string Id => "hn-renews-untold";

    public string Description => "Resepten fornyes uten at rekvirenten har sett forespørselen";

    public string Criterion => "AK-HNO-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            RenewsOnlyWhenTold = false,
        },
    };
}
