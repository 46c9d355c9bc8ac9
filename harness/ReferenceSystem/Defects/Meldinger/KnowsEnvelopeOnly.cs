using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class KnowsEnvelopeOnly : IDefect
{
    public string Id => "hn-knows-envelope-only";

    public string Description => "Samme melding i ny konvolutt behandles som en ny";

    public string Criterion => "AK-HNO-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Identity = (brev, _) => brev.MessageId ?? "" },
    };
}
