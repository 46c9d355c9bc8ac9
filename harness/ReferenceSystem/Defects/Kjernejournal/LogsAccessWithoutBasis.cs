using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LogsAccessWithoutBasis : IDefect
{
    public string Id => "kj-access-logged-without-basis";

    public string Description => "Innsynsloggen har ikke grunnlaget";

    public string Criterion => "AK-SAM-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            BasisInAccessLog = _ => null,
        },
    };
}
