using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class NumbersMessages : IDefect
{
    public string Id => "hn-numbers-messages";

    public string Description => "MsgId er et løpenummer";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Head = hode => hode with { MsgInfo = hode.MsgInfo with { MsgId = $"fag-{hode.MsgInfo.MsgId[..8]}" } },
        },
    };
}
