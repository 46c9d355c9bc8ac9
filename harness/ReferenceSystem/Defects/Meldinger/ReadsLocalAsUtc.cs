using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ReadsLocalAsUtc : IDefect
{
    public string Id => "hn-reads-local-as-utc";

    public string Description => "Tidspunkt i norsk tid leses som UTC";

    public string Criterion => "AK-HNO-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            ReadStart = start => start + NorskTid.Av(start).Offset,
        },
    };
}
