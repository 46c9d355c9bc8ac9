using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsEmptyAsNone : IDefect
{
    public string Id => "ki-empty-as-none";

    public string Description => "En tom liste vises som at pasienten ikke har kritisk informasjon";

    public string Criterion => "AK-KJ-3-42";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                EmptyText = "Pasienten har ikke kritisk informasjon.",
            },
        },
    };
}
