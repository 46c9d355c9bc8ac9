using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LogsNoErrorCode : IDefect
{
    public string Id => "kj-error-code-not-logged";

    public string Description => "Feilkoden fra kjernejournal logges ikke";

    public string Criterion => "AK-KJ-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            LogsErrorCode = false,
        },
    };
}
