using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class CutsRecall : IDefect
{
    public string Id => "recall-cut";

    public string Description => "Tilbakekallingen kuttes på veien, så den ikke kan leses";

    public string Criterion => "AK-ERE-1-01";

    public IReadOnlyList<string> Also => ["AK-ERE-2-04", "AK-ERE-3-11"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Form = DocumentForm.Text,
        AfterSigning = xml => xml.Contains("/eresept/m5/", StringComparison.Ordinal) ? xml[..(xml.Length / 2)] : xml,
    };
}
