using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class NamesWrongSubject : IDefect
{
    public string Id => "assertion-wrong-subject";

    public string Description => "Klienterklæringen har en annen sub enn klienten";

    public string Criterion => "AK-HID-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            AssertionClaims = (claims, _) => claims.Med("sub", "en-annen-klient"),
        },
    };
}
