using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class OverridesBlock : IDefect
{
    public string Id => "kj-block-overridden";

    public string Description => "En blokkert lege kommer inn med nødrett";

    public string Criterion => "AK-KJ-2-04";

    public IReadOnlyList<string> Also => ["AK-KJ-2-03", "AK-KJ-2-08", "AK-KJ-3-05", "AK-KJ-1-07"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            RespectsBlock = false,
            StopsAfterError = false,
        },
    };
}
