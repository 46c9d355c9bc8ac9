using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class UsesPortalCodeTwice : IDefect
{
    public string Id => "kj-code-used-twice";

    public string Description => "Engangskoden til kjernejournal brukes to ganger";

    public string Criterion => "AK-KJ-1-06";

    public IReadOnlyList<string> Also => ["AK-KJ-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            UsesCodeOnce = false,
        },
    };
}
