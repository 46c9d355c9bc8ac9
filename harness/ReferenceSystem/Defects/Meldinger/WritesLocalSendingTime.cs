using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class WritesLocalSendingTime : IDefect
{
    public string Id => "hn-writes-local-sending-time";

    public string Description => "Tidspunktet for sending er lokal tid uten sone";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev.Med("applicationTimeStamp", brev.Egenskap("applicationTimeStamp")!.TrimEnd('Z')),
        },
    };
}
