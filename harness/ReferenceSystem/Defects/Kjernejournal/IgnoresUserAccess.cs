using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class IgnoresUserAccess : IDefect
{
    public string Id => "kj-user-access-ignored";

    public string Description => "Kall sendes for en bruker uten tilgang";

    public string Criterion => "AK-KJ-1-03";

    public IReadOnlyList<string> Also => ["AK-SAM-1-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            HeedsUserAccess = false,
        },
    };
}
