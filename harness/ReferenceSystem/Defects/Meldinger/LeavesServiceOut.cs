using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesServiceOut : IDefect
{
    public string Id => "hn-leaves-service-out";

    public string Description => "Avsenderen står bare som virksomhet, uten tjeneste";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-SAM-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Head = hode => hode with { MsgInfo = hode.MsgInfo with { Sender = hode.MsgInfo.Sender with { Unit = null } } },
        },
    };
}
