using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class BuildsOnFirstVersion : IDefect
{
    public string Id => "ki-update-on-first-version";

    public string Description => "Endringer bygger alltid på versjonen som ble lest først";

    public string Criterion => "AK-KJ-2-41";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Version = entry => entry.ForsteVersjon,
            },
        },
    };
}
