using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LogsInWithoutState : IDefect
{
    public string Id => "login-without-state";

    public string Description => "Innloggingen har ingen state";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            State = _ => null,
        },
    };
}
