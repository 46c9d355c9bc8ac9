using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsCriticalAtOrganisationSwitch : IDefect
{
    public string Id => "ki-kept-at-organisation-switch";

    public string Description => "Kritisk informasjon står igjen når virksomheten byttes";

    public string Criterion => "AK-KJ-3-46";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                DropsAtOrganisationSwitch = false,
            },
        },
    };
}
