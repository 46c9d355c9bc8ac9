using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsDocumentRefusalAsNone : IDefect
{
    public string Id => "kjd-document-refusal-as-none";

    public string Description => "Avvisning av dokumentsøket vises som ingen dokumenter";

    public string Criterion => "AK-KJ-2-50";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                DocumentStateShown = state => state is Innsynstilstand.Blokkert or Innsynstilstand.Sperret or Innsynstilstand.Reservert ? Innsynstilstand.Hentet : state,
            },
        },
    };
}
