using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class RepeatsAfterConflict : IDefect
{
    public string Id => "ki-conflict-repeated";

    public string Description => "En endring som kom i konflikt, sendes på nytt med gjettet versjon";

    public string Criterion => "AK-KJ-2-41";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                RepeatsAfterConflict = true,
            },
        },
    };
}
