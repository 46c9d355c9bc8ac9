using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class NamesUnknownAgreement : IDefect
{
    public string Id => "hn-names-unknown-agreement";

    public string Description => "CpaId er en avtale som ble satt opp for hånd";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Agreement = _ => "0b7a2d2e-8f0e-4c55-b1f4-5f2b8fb6a0c3",
        },
    };
}
