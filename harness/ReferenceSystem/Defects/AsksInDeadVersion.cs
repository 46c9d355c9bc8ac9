using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class AsksInDeadVersion : IDefect
{
    public string Id => "lookup-in-dead-version";

    public string Description => "Oppslaget er i en meldingsversjon som ikke lenger er i bruk";

    public string Criterion => "AK-ERE-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        BeforeSigning = xml => xml.Replace("http://www.ehelse.no/xmlstds/eresept/m95/2021-02-01", "http://www.kith.no/xmlstds/eresept/m95/2008-10-03", StringComparison.Ordinal),
    };
}
