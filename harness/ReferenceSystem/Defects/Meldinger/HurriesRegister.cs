using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class HurriesRegister : IDefect
{
    public string Id => "hn-hurries-register";

    public string Description => "Registeret spørres igjen før tiden det ba om, er gått";

    public string Criterion => "AK-SAM-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            HeedsRetryAfter = false,
        },
    };
}
