using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ReportsErrorOfNothing : IDefect
{
    public string Id => "hn-reports-error-of-nothing";

    public string Description => "Feilmeldinger sier ikke hvilken melding de gjelder";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-HNO-1-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            ErrorEnvelope = brev => brev.Med("originalMessageId", null),
        },
    };
}
