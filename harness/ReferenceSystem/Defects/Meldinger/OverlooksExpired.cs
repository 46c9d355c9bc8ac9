using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class OverlooksExpired : IDefect
{
    public string Id => "hn-overlooks-expired";

    public string Description => "Meldinger signert med utløpt sertifikat behandles";

    public string Criterion => "AK-HNO-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Overlooks = problem => problem == CmsProblem.OutOfTime },
    };
}
