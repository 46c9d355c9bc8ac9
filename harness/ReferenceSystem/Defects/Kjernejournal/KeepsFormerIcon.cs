using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsFormerIcon : IDefect
{
    public string Id => "kj-former-icon-kept";

    public string Description => "Ikonet fra forrige pasient står mens svaret ventes";

    public string Criterion => "AK-KJ-3-03";

    public IReadOnlyList<string> Also => ["AK-SAM-3-05", "AK-KJ-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            ClearsIconAtSwitch = false,
        },
    };
}
