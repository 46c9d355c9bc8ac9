using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class SendsToClosed : IDefect
{
    public string Id => "hn-sends-to-closed";

    public string Description => "Meldinger sendes til en part som er lagt ned";

    public string Criterion => "AK-SAM-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            HeedsClosedParty = false,
        },
    };
}
