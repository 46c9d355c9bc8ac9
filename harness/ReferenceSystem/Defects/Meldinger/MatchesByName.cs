using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class MatchesByName : IDefect
{
    public string Id => "hn-matches-by-name";

    public string Description => "Pasienten finnes på etternavn alene";

    public string Criterion => "AK-HNO-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Match = (alle, omtalt) => alle.FirstOrDefault(pasient => pasient.Etternavn == omtalt?.FamilyName) },
    };
}
