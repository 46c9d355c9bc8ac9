using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class CutsDispensingLookup : IDefect
{
    public string Id => "dispensing-lookup-cut";

    public string Description => "Oppslaget på utleveringer kuttes på veien, så det ikke kan leses";

    public string Criterion => "AK-ERE-1-01";

    public IReadOnlyList<string> Also => ["AK-ERE-3-10"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Form = DocumentForm.Text,
        AfterSigning = xml => xml.Contains("/eresept/m97/", StringComparison.Ordinal) ? xml[..(xml.Length / 2)] : xml,
    };
}
