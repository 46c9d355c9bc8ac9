using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class MatchesNumberAlone : IDefect
{
    public string Id => "hn-matches-number-alone";

    public string Description => "Navnet i meldingen sammenlignes ikke med pasientens";

    public string Criterion => "AK-HNO-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Match = (alle, omtalt) => alle.FirstOrDefault(pasient => omtalt is not null && omtalt.Idents.Any(ident => ident.Id == pasient.Fnr || ident.Id == pasient.Dnr)) },
    };
}
