using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SendsNoBasis : IDefect
{
    public string Id => "ki-basis-missing";

    public string Description => "Grunnlaget sendes ikke";

    public string Criterion => "AK-KJ-1-44";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                BasisSent = _ => null,
            },
        },
    };
}
