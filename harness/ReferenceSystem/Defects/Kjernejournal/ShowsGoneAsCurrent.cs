using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsGoneAsCurrent : IDefect
{
    public string Id => "ki-gone-as-current";

    public string Description => "En opplysning som er slettet av andre, vises fortsatt som gjeldende";

    public string Criterion => "AK-KJ-3-45";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                HeedsGone = false,
            },
        },
    };
}
