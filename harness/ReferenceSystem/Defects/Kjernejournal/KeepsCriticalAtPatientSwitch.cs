using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsCriticalAtPatientSwitch : IDefect
{
    public string Id => "ki-kept-at-patient-switch";

    public string Description => "Forrige pasients kritiske informasjon står igjen";

    public string Criterion => "AK-KJ-3-46";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                DropsAtPatientSwitch = false,
            },
        },
    };
}
