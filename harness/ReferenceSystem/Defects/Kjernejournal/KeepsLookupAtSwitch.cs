using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsLookupAtSwitch : IDefect
{
    public string Id => "kjd-keeps-at-switch";

    public string Description => "Det som er hentet, blir stående når pasient, bruker eller virksomhet byttes";

    public string Criterion => "AK-KJ-3-53";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                DropsAtSwitch = false,
            },
        },
    };
}
