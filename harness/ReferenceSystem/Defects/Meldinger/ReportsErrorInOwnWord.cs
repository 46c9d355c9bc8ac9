using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ReportsErrorInOwnWord : IDefect
{
    public string Id => "hn-reports-error-in-own-word";

    public string Description => "Feilmeldinger har fagsystemets egen feilkode";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-HNO-1-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            ErrorEnvelope = brev => brev.Med("errorCondition", "E-17"),
        },
    };
}
