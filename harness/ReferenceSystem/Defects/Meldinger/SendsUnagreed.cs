using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class SendsUnagreed : IDefect
{
    public string Id => "hn-sends-unagreed";

    public string Description => "Meldinger sendes uten å se om partene har avtalt dem";

    public string Criterion => "AK-HNO-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            KeepsWithinAgreement = false,
        },
    };
}
