using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class KeepsSilentOfUnconfirmed : IDefect
{
    public string Id => "hn-silent-of-unconfirmed";

    public string Description => "Brukeren får ikke vite at den synkrone handlingen ikke er bekreftet";

    public string Criterion => "AK-HNO-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            TellsUnconfirmed = false,
        },
    };
}
