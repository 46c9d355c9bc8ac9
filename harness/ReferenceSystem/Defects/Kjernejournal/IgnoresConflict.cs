using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class IgnoresConflict : IDefect
{
    public string Id => "ki-conflict-not-read";

    public string Description => "Opplysningen leses ikke på nytt etter en versjonskonflikt";

    public string Criterion => "AK-KJ-2-41";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                ReadsAfterConflict = false,
            },
        },
    };
}
