using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsCriticalCopy : IDefect
{
    public string Id => "ki-copy-kept";

    public string Description => "Kopien brukes på nytt selv om kjernejournal er endret";

    public string Criterion => "AK-KJ-3-43";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                ReadsAnew = false,
            },
        },
    };
}
