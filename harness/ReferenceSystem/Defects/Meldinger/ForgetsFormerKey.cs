using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ForgetsFormerKey : IDefect
{
    public string Id => "hn-forgets-former-key";

    public string Description => "Meldinger kryptert for det forrige sertifikatet kan ikke leses";

    public string Criterion => "AK-HNO-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ReadsWithFormerKey = false },
    };
}
