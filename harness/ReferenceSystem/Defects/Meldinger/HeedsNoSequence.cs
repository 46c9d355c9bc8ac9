using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class HeedsNoSequence : IDefect
{
    public string Id => "hn-heeds-no-sequence";

    public string Description => "En eldre beskjed om timen opphever en nyere";

    public string Criterion => "AK-HNO-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            HeedsSequence = false,
        },
    };
}
