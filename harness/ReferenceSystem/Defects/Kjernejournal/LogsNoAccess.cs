using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LogsNoAccess : IDefect
{
    public string Id => "kj-access-not-logged";

    public string Description => "Innsynet skrives ikke i innsynsloggen";

    public string Criterion => "AK-SAM-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            LogsAccess = false,
        },
    };
}
