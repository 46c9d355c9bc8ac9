using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class AnswersInNewConversation : IDefect
{
    public string Id => "hn-answers-in-new-conversation";

    public string Description => "Svaret viser ikke til henvendelsen og samtalen";

    public string Criterion => "AK-HNO-3-04";

    public IReadOnlyList<string> Also { get; } = ["AK-HNO-1-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { AnswerTo = _ => null },
    };
}
