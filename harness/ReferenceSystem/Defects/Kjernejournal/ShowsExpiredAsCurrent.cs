using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsExpiredAsCurrent : IDefect
{
    public string Id => "ki-expired-as-current";

    public string Description => "Utløpte opplysninger vises som gjeldende";

    public string Criterion => "AK-KJ-3-41";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                IsCurrent = status => status is Opplysning.Gjeldende or Opplysning.Utlopt,
            },
        },
    };
}
