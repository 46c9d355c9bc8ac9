using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesAssertionId : IDefect
{
    public string Id => "assertion-id-reused";

    public string Description => "Klienterklæringene har samme jti";

    public string Criterion => "AK-HID-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            AssertionId = last => last ?? Engangsverdier.Ny(),
        },
    };
}
