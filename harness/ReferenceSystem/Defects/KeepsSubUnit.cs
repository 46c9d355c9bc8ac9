using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class KeepsSubUnit : IDefect
{
    public string Id => "sub-unit-not-changed";

    public string Description => "Underenheten følger ikke med når virksomheten byttes";

    public string Criterion => "AK-HID-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            SubUnit = (first, _) => first.Underenhet,
        },
    };
}
