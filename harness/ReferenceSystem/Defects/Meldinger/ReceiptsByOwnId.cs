using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ReceiptsByOwnId : IDefect
{
    public string Id => "hn-receipts-by-own-id";

    public string Description => "Kvitteringen viser til fagsystemets egen id for meldingen";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-SAM-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Receipt = kvittering => kvittering with { OriginalMsgId = kvittering.OriginalMsgId with { Id = Guid.NewGuid().ToString() } },
        },
    };
}
