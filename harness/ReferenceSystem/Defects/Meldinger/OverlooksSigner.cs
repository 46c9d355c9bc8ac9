using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class OverlooksSigner : IDefect
{
    public string Id => "hn-overlooks-signer";

    public string Description => "Meldinger signert av andre enn avsenderen behandles";

    public string Criterion => "AK-HNO-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Overlooks = problem => problem == CmsProblem.OtherSigner },
    };
}
