using AcceptanceHarness.ReferenceSystem.Policies;
using System.Globalization;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class WritesHerIdAsNumber : IDefect
{
    public string Id => "hn-writes-her-id-as-number";

    public string Description => "HER-id skrives som tall i application-properties";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev.Med("toHerId", long.Parse(brev.Egenskap("toHerId")!, CultureInfo.InvariantCulture)),
        },
    };
}
