using System.Text.RegularExpressions;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed partial class LeavesCodeNameOut : IDefect
{
    public string Id => "code-without-name";

    public string Description => "ATC-koden mangler DN";

    public string Criterion => "AK-ERE-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { BeforeSigning = xml => Dn().Replace(xml, "$1") };

    [GeneratedRegex("(<Atc [^>]*?) DN=\"[^\"]*\"")]
    private static partial Regex Dn();
}
