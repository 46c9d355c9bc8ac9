using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class LooksUpWithoutTicket : IVariant
{
    public string Id => "kj-no-ticket";

    public string Description => "Fagsystemet henter legemidler fra kjernejournal med attest og uten billett, og oppgir det";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Lacks = [FunksjonCatalog.KjernejournalBillett],
        Kjernejournal = plain.Kjernejournal with
        {
            Oppslag = plain.Kjernejournal.Oppslag with
            {
                UsesTicket = false,
            },
        },
    };
}
