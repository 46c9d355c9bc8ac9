using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class WaitsForIndicator : IDefect
{
    public string Id => "kj-waits-for-indicator";

    public string Description => "Pasienten åpnes ikke før helseindikatoren har svart";

    public string Criterion => "AK-KJ-2-02";

    public IReadOnlyList<string> Also => ["AK-KJ-2-01", "AK-KJ-3-03", "AK-SAM-3-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            OpensPatientFirst = false,
        },
    };
}
