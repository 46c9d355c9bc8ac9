using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class AsksForNoReceipt : IDefect
{
    public string Id => "hn-asks-for-no-receipt";

    public string Description => "Ack er utelatt i hodemeldingen";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-SAM-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Head = hode => hode with { MsgInfo = hode.MsgInfo with { Ack = null } },
        },
    };
}
