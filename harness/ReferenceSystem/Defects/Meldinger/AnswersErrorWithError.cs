using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class AnswersErrorWithError : IDefect
{
    public string Id => "hn-answers-error-with-error";

    public string Description => "Feilmeldinger besvares med nye feilmeldinger";

    public string Criterion => "AK-SAM-2-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            AnswersErrorMessages = true,
        },
    };
}
