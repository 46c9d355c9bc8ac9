using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsOthersLabResults : IDefect
{
    public string Id => "kjd-other-patients-answer";

    public string Description => "Et svar som gjelder en annen pasient, vises";

    public string Criterion => "AK-KJ-3-53";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                ChecksPatientOfAnswer = false,
            },
        },
    };
}
