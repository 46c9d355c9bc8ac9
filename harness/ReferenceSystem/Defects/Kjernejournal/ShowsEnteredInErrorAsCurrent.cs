using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsEnteredInErrorAsCurrent : IDefect
{
    public string Id => "ki-error-as-current";

    public string Description => "Feilregistrerte opplysninger vises som gjeldende";

    public string Criterion => "AK-KJ-3-41";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                IsCurrent = status => status is Opplysning.Gjeldende or Opplysning.Feilregistrert,
            },
        },
    };
}
