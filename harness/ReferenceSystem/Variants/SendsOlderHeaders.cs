using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class SendsOlderHeaders : IVariant
{
    public string Id => "ki-older-headers";

    public string Description => "Fagsystemet bruker de eldre navnene (hit-) på hodene til kritisk informasjon";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Kjernejournal = plain.Kjernejournal with
        {
            KritiskInformasjon = plain.Kjernejournal.KritiskInformasjon with { Header = Eldre },
        },
    };

    private static string Eldre(string name) => name switch
    {
        KjernejournalHoder.NhnKildesystem => "hit-source-system",
        KjernejournalHoder.Rolle => "hit-user-role",
        KjernejournalHoder.Tilgangsgrunnlag => "hit-access-basis",
        KjernejournalHoder.Pasient => "hit-patient-pid",
        KjernejournalHoder.NhnHendelse => "hit-event-id",
        _ => name,
    };
}
