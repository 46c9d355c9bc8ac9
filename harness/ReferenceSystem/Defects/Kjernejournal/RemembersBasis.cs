using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class RemembersBasis : IDefect
{
    public string Id => "kj-basis-remembered";

    public string Description => "Grunnlaget huskes til neste pasient";

    public string Criterion => "AK-KJ-1-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            BasisWhenNoneChosen = last => last,
        },
    };
}
