using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SendsOrdinaryBasisInWords : IDefect
{
    public string Id => "ki-basis-in-words";

    public string Description => "Grunnlaget sendes med fagsystemets egne ord";

    public string Criterion => "AK-KJ-1-44";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                BasisSent = basis => basis.ToLowerInvariant(),
            },
        },
    };
}
