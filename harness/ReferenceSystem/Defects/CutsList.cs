using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class CutsList : IDefect
{
    public string Id => "list-cut";

    public string Description => "Legemiddellisten kuttes på veien, så den ikke kan leses";

    public string Criterion => "AK-ERE-3-13";

    public IReadOnlyList<string> Also => ["AK-ERE-3-12"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Form = DocumentForm.Text,
        AfterSigning = xml => xml.Contains("/eresept/m251/", StringComparison.Ordinal) ? xml[..(xml.Length / 2)] : xml,
    };
}
