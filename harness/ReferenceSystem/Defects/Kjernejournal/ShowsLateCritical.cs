using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsLateCritical : IDefect
{
    public string Id => "ki-late-answer-shown";

    public string Description => "Et sent svar vises for neste pasient";

    public string Criterion => "AK-KJ-3-46";

    public IReadOnlyList<string> Also => ["AK-HID-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                DropsLateAnswer = false,
            },
        },
    };
}
