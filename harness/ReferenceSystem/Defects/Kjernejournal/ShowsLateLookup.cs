using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsLateLookup : IDefect
{
    public string Id => "kjd-late-answer";

    public string Description => "Et svar for forrige pasient vises for den neste";

    public string Criterion => "AK-KJ-3-53";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                DropsLateAnswer = false,
            },
        },
    };
}
