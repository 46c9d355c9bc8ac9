using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class RetriesForever : IDefect
{
    public string Id => "hn-retries-forever";

    public string Description => "Meldingen prøves om igjen uten grense";

    public string Criterion => "AK-SAM-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            MostAttempts = int.MaxValue,
        },
    };
}
