using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LogsPortalSecrets : IDefect
{
    public string Id => "kj-secrets-logged";

    public string Description => "Koder og token til kjernejournal står i loggen";

    public string Criterion => "AK-SAM-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            LogsSecrets = true,
        },
    };
}
