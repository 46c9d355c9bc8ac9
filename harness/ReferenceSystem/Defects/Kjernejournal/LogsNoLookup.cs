using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LogsNoLookup : IDefect
{
    public string Id => "kjd-logs-no-lookup";

    public string Description => "Oppslag av prøvesvar, dokumenter og legemidler står ikke i innsynsloggen";

    public string Criterion => "AK-SAM-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                LogsAccess = false,
            },
        },
    };
}
