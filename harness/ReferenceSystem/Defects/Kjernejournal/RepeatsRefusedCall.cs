using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class RepeatsRefusedCall : IDefect
{
    public string Id => "kj-refused-call-repeated";

    public string Description => "Et avvist kall gjentas med en gang";

    public string Criterion => "AK-KJ-2-03";

    public IReadOnlyList<string> Also => ["AK-KJ-2-04", "AK-KJ-2-09"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            RetriesAfterError = 3,
        },
    };
}
