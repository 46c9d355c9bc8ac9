using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class FetchesTokenAlways : IDefect
{
    public string Id => "token-every-time";

    public string Description => "Nytt token hentes for hvert kall";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ReusesToken = false,
        },
    };
}
