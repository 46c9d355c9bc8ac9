using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class HidesWhoActs : IDefect
{
    public string Id => "hn-hides-who-acts";

    public string Description => "Det vises ikke hvem som handler for pasienten";

    public string Criterion => "AK-HNO-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ShowsWhoActs = false },
    };
}
