using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class RenewsOtherPrescription : IDefect
{
    public string Id => "hn-renews-other-prescription";

    public string Description => "Den nyeste resepten fornyes, og ikke den pasienten ba om";

    public string Criterion => "AK-HNO-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            RenewedPrescription = (_, alle) => alle[^1],
        },
    };
}
