using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class DropsComment : IDefect
{
    public string Id => "kjd-drops-comment";

    public string Description => "Laboratoriets merknad vises ikke";

    public string Criterion => "AK-KJ-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                ShowsComments = false,
            },
        },
    };
}
