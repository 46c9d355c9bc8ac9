using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SkipsCriticalStatus : IDefect
{
    public string Id => "ki-status-skipped";

    public string Description => "Kritisk informasjon leses uten at status er spurt først";

    public string Criterion => "AK-KJ-1-41";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                AsksStatusFirst = false,
            },
        },
    };
}
