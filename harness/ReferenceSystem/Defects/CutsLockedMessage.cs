using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class CutsLockedMessage : IDefect
{
    public string Id => "locked-message-cut";

    public string Description => "En låst resept kuttes på veien, så meldingen ikke kan leses";

    public string Criterion => "AK-ERE-1-01";

    public IReadOnlyList<string> Also => ["AK-ERE-1-03", "AK-ERE-1-08"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Form = DocumentForm.Text,
        AfterSigning = xml => xml.Contains("<RefNr>", StringComparison.Ordinal) ? xml[..(xml.Length / 2)] : xml,
    };
}
