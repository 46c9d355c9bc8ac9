using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class RefreshesWithOldToken : IDefect
{
    public string Id => "kj-refreshed-with-old-token";

    public string Description => "Økten fornyes med tokenet den ble opprettet med";

    public string Criterion => "AK-KJ-2-09";

    public IReadOnlyList<string> Also => ["AK-KJ-2-10"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            RefreshesWithNewToken = false,
        },
    };
}
