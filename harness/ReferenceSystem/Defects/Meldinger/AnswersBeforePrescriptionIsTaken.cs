using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class AnswersBeforePrescriptionIsTaken : IDefect
{
    public string Id => "hn-answers-before-prescription-is-taken";

    public string Description => "Pasienten får vite at resepten er fornyet, før Reseptformidleren har den";

    public string Criterion => "AK-HNO-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            AnswersAfterReseptformidleren = false,
        },
    };
}
