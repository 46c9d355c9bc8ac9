using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class NamesNoAgreement : IDefect
{
    public string Id => "hn-names-no-agreement";

    public string Description => "Avtalen (cpaId) er utelatt";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Agreement = _ => null,
        },
    };
}
