using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class CarriesConflictOn : IDefect
{
    public string Id => "carries-dosing-conflict-on";

    public string Description => "En mottatt dosering der tekst og struktur er ulike, fornyes uten varsel";

    public string Criterion => "AK-ERE-3-03";

    public IReadOnlyList<string> Also => ["AK-ERE-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { WarnsOfDosingConflict = false };
}
