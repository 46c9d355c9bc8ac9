using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class WritesUtcAsLocal : IDefect
{
    public string Id => "hn-writes-utc-as-local";

    public string Description => "Tidspunkt i UTC skrives som norsk tid";

    public string Criterion => "AK-HNO-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            WrittenStart = start => start - NorskTid.Av(start).Offset,
        },
    };
}
