using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class NumbersTransportIds : IDefect
{
    public string Id => "hn-numbers-transport-ids";

    public string Description => "Message-id er et løpenummer";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev with { MessageId = "1042", KorrelasjonId = "1042" },
        },
    };
}
