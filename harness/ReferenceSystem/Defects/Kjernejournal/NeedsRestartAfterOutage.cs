using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class NeedsRestartAfterOutage : IDefect
{
    public string Id => "kj-needs-restart";

    public string Description => "Etter en feil må fagsystemet startes på nytt";

    public string Criterion => "AK-KJ-2-06";

    public IReadOnlyList<string> Also => ["AK-KJ-2-03", "AK-KJ-2-05", "AK-KJ-2-04", "AK-KJ-3-03", "AK-KJ-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            RecoversWithoutRestart = false,
        },
    };
}
