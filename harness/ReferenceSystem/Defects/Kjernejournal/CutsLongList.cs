using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class CutsLongList : IDefect
{
    public string Id => "kjd-cuts-long-list";

    public string Description => "Bare de første 200 radene vises";

    public string Criterion => "AK-KJ-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                MostRows = 200,
            },
        },
    };
}
