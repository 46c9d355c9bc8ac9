using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesAssertionUnsigned : IDefect
{
    public string Id => "assertion-unsigned";

    public string Description => "Klienterklæringen er ikke signert (alg none)";

    public string Criterion => "AK-HID-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            SignsAssertion = (header, claims, _) => Jws.Write(header.Med("alg", "none"), claims, _ => []),
        },
    };
}
