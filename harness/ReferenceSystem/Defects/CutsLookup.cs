using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class CutsLookup : IDefect
{
    public string Id => "lookup-cut";

    public string Description => "Oppslaget på resepter kuttes på veien, så det ikke kan leses";

    public string Criterion => "AK-ERE-1-01";

    public IReadOnlyList<string> Also => ["AK-ERE-1-02", "AK-ERE-1-06", "AK-ERE-1-07", "AK-ERE-1-09", "AK-ERE-3-06", "AK-ERE-3-10"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Form = DocumentForm.Text,
        AfterSigning = xml => xml.Contains("/eresept/m95/", StringComparison.Ordinal) ? xml[..(xml.Length / 2)] : xml,
    };
}
