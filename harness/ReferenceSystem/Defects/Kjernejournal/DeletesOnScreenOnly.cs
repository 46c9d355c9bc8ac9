using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class DeletesOnScreenOnly : IDefect
{
    public string Id => "ki-deleted-on-screen-only";

    public string Description => "Opplysningen slettes bare i fagsystemet";

    public string Criterion => "AK-KJ-3-45";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                SendsDeletion = false,
            },
        },
    };
}
