using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LogsInWithoutPar : IDefect
{
    public string Id => "login-without-par";

    public string Description => "Innloggingen går uten PAR";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            UsesPar = false,
        },
    };
}
