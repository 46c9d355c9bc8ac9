using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ForgetsWaiting : IDefect
{
    public string Id => "hn-forgets-waiting";

    public string Description => "En melding som venter på registeret, blir aldri sendt";

    public string Criterion => "AK-SAM-2-01";

    public IReadOnlyList<string> Also => ["AK-SAM-2-04"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            WaitsForRegister = false,
        },
    };
}
