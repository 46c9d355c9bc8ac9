using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesSensitiveMarkOut : IDefect
{
    public string Id => "hn-leaves-sensitive-mark-out";

    public string Description => "En avsender med navn som røper noe, merkes ikke som sensitiv";

    public string Criterion => "AK-HNO-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            MarksSensitiveSender = false,
        },
    };
}
