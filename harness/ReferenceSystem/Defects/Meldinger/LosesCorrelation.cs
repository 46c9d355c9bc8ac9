using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LosesCorrelation : IDefect
{
    public string Id => "hn-loses-correlation";

    public string Description => "Correlation-id er ny på hver melding";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev with { KorrelasjonId = Guid.NewGuid().ToString() },
        },
    };
}
