using AcceptanceHarness.ReferenceSystem.Policies;
using System.Globalization;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class DatesSendingYesterday : IDefect
{
    public string Id => "hn-dates-sending-yesterday";

    public string Description => "Tidspunktet for sending er fra en klokke som går feil";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev.Med("applicationTimeStamp", Dagenfor(brev.Egenskap("applicationTimeStamp")!)),
        },
    };

    private static string Dagenfor(string tid) => DateTimeOffset.Parse(tid, CultureInfo.InvariantCulture).AddDays(-1).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
