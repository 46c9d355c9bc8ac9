using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class NeverRaisesSequence : IDefect
{
    public string Id => "hn-never-raises-sequence";

    public string Description => "SEQUENCE økes ikke når timen endres";

    public string Criterion => "AK-HNO-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            WrittenSequence = _ => 0,
        },
    };
}
