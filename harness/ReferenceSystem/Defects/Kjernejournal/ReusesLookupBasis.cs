using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ReusesLookupBasis : IDefect
{
    public string Id => "kjd-reuses-basis";

    public string Description => "Grunnlaget fra forrige oppslag brukes når legen ikke velger noe";

    public string Criterion => "AK-KJ-1-50";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                BasisWhenNoneChosen = last => last,
            },
        },
    };
}
