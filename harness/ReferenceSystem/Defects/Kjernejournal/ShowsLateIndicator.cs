using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsLateIndicator : IDefect
{
    public string Id => "kj-late-indicator-shown";

    public string Description => "Svar for forrige pasient vises for den neste";

    public string Criterion => "AK-KJ-2-02";

    public IReadOnlyList<string> Also => ["AK-KJ-3-01", "AK-KJ-3-03", "AK-SAM-3-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            DropsLateAnswer = false,
        },
    };
}
