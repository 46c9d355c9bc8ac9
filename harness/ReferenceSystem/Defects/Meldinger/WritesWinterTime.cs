using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class WritesWinterTime : IDefect
{
    public string Id => "hn-writes-winter-time";

    public string Description => "Tidspunkt for timer skrives i vintertid hele året";

    public string Criterion => "AK-HNO-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Zone = TimeZoneInfo.CreateCustomTimeZone("Europe/Oslo", TimeSpan.FromHours(1), "Vintertid", "Vintertid"),
        },
    };
}
