using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class RoundsValue : IDefect
{
    public string Id => "kjd-rounds-value";

    public string Description => "Tallverdier rundes av til heltall";

    public string Criterion => "AK-KJ-3-04";

    public IReadOnlyList<string> Also => ["AK-KJ-3-50", "AK-KJ-3-52"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                Number = number => decimal.Round(number),
            },
        },
    };
}
