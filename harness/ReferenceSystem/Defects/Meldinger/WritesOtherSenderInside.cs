using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class WritesOtherSenderInside : IDefect
{
    public string Id => "hn-writes-other-sender-inside";

    public string Description => "Avsenderens tjeneste i hodemeldingen har virksomhetens HER-id";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-SAM-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Head = hode => hode with
            {
                MsgInfo = hode.MsgInfo with
                {
                    Sender = hode.MsgInfo.Sender with { Unit = hode.MsgInfo.Sender.Unit! with { Idents = hode.MsgInfo.Sender.Idents } },
                },
            },
        },
    };
}
