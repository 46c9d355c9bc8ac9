using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class AnswersErrorMessages : IDefect
{
    public string Id => "hn-answers-error-messages";

    public string Description => "Feilmeldinger besvares med nye feilmeldinger";

    public string Criterion => "AK-HNO-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { AnswersErrorMessages = true },
    };
}
