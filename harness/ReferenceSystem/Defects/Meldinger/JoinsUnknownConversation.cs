using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class JoinsUnknownConversation : IDefect
{
    public string Id => "hn-joins-unknown-conversation";

    public string Description => "Henvendelser legges i den samtalen de viser til, kjent eller ukjent";

    public string Criterion => "AK-HNO-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { KeepsUnknownConversationApart = false },
    };
}
