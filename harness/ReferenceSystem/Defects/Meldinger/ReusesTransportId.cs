using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ReusesTransportId : IDefect
{
    private const string Fast = "5b0f7c0a-3a51-4d7e-9c58-0a1a2f6f5d11";

    public string Id => "hn-reuses-transport-id";

    public string Description => "Alle meldinger har samme message-id";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev with { MessageId = Fast, KorrelasjonId = Fast },
        },
    };
}
