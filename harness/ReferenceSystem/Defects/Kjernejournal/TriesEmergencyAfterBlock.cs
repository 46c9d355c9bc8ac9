using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class TriesEmergencyAfterBlock : IDefect
{
    public string Id => "kjd-tries-after-block";

    public string Description => "Fagsystemet slår opp igjen etter at pasienten har blokkert legen";

    public string Criterion => "AK-KJ-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                RespectsBlock = false,
            },
        },
    };
}
