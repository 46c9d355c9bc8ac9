using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class SendsUnprotected : IDefect
{
    public string Id => "hn-sends-unprotected";

    public string Description => "Meldinger sendes uten signatur og kryptering";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-SAM-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Protects = false,
        },
    };
}
