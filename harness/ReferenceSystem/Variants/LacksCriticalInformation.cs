using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class LacksCriticalInformation : IVariant
{
    public string Id => "kj-no-critical-information";

    public string Description => "Fagsystemet leser og skriver ikke kritisk informasjon i kjernejournal, og oppgir det";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Lacks = [FunksjonCatalog.KjernejournalKritiskInformasjon],
    };
}
