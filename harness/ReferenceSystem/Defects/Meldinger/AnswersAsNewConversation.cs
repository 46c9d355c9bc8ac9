using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class AnswersAsNewConversation : IDefect
{
    public string Id => "hn-answers-as-new-conversation";

    public string Description => "Svar sendes uten henvisning til samtalen";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Head = hode => hode with { MsgInfo = hode.MsgInfo with { ConversationRef = null } },
        },
    };
}
