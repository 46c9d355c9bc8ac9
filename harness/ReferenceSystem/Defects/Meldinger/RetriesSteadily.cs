using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class RetriesSteadily : IDefect
{
    public string Id => "hn-retries-steadily";

    public string Description => "Det går like kort tid mellom alle forsøkene";

    public string Criterion => "AK-SAM-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            RetryDelay = _ => TimeSpan.FromMinutes(1),
        },
    };
}
