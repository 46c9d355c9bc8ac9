using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesHelseIdFailure : IDefect
{
    public string Id => "hides-helseid-failure";

    public string Description => "Brukeren får ikke vite at HelseID ikke svarte";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            Tells = _ => null,
        },
    };
}
