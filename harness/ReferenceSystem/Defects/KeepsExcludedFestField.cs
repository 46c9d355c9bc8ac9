using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class KeepsExcludedFestField : IDefect
{
    public string Id => "fest-field-kept";

    public string Description => "Resepten har med et FEST-felt som er unntatt";

    public string Criterion => "AK-ERE-1-04";

    public IReadOnlyList<string> Also => ["AK-ERE-1-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { BeforeSigning = xml => xml.Replace("</Legemiddelpakning>", "<Preparatomtaleavsnitt>tekst</Preparatomtaleavsnitt></Legemiddelpakning>", StringComparison.Ordinal) };
}
