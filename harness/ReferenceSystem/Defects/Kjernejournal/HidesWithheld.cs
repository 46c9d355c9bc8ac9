using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class HidesWithheld : IDefect
{
    public string Id => "kjd-hides-withheld";

    public string Description => "Legen får ikke vite at dokumenter er tilbakeholdt";

    public string Criterion => "AK-KJ-3-51";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                WithheldShown = _ => 0,
            },
        },
    };
}
