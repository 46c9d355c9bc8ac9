using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class DropsParts : IDefect
{
    public string Id => "kjd-drops-parts";

    public string Description => "Delene av et prøvesvar vises ikke";

    public string Criterion => "AK-KJ-3-52";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                ShowsParts = false,
            },
        },
    };
}
