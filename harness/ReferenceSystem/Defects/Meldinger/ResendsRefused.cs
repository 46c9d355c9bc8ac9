using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ResendsRefused : IDefect
{
    public string Id => "hn-resends-refused";

    public string Description => "En melding som mottakeren har avvist, sendes uendret på nytt";

    public string Criterion => "AK-SAM-2-03";

    public IReadOnlyList<string> Also => ["AK-HNO-2-08"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            LeavesRefusedAlone = false,
        },
    };
}
