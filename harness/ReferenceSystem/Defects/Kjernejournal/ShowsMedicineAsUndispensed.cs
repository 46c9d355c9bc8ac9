using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsMedicineAsUndispensed : IDefect
{
    public string Id => "kjd-undispensed";

    public string Description => "Et utlevert legemiddel vises som ikke utlevert";

    public string Criterion => "AK-SAM-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                ShowsDispensed = false,
            },
        },
    };
}
