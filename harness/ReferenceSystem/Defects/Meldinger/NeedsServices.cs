using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class NeedsServices : IDefect
{
    public string Id => "hn-needs-services";

    public string Description => "Pasienten kan ikke åpnes når de nasjonale tjenestene er nede";

    public string Criterion => "AK-SAM-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            WorksAlone = false,
        },
    };
}
