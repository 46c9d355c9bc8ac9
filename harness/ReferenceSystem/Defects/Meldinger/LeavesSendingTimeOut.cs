using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesSendingTimeOut : IDefect
{
    public string Id => "hn-leaves-sending-time-out";

    public string Description => "Tidspunktet for sending er utelatt";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-SAM-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev.Med("applicationTimeStamp", null),
        },
    };
}
