using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class StaysDisconnected : IDefect
{
    public string Id => "hn-stays-disconnected";

    public string Description => "Forbindelsen til meldingstjenesten opprettes ikke igjen etter et brudd";

    public string Criterion => "AK-SAM-2-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Reconnects = false,
        },
    };
}
