using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsCriticalAtUserSwitch : IDefect
{
    public string Id => "ki-kept-at-user-switch";

    public string Description => "Kritisk informasjon står igjen når en annen bruker overtar";

    public string Criterion => "AK-KJ-3-46";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                DropsAtUserSwitch = false,
            },
        },
    };
}
