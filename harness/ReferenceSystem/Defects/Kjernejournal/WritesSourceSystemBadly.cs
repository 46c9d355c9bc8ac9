using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class WritesSourceSystemBadly : IDefect
{
    public string Id => "kj-source-system-malformed";

    public string Description => "Kildesystemet er skrevet med tegn som ikke er tillatt";

    public string Criterion => "AK-KJ-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            SourceSystem = _ => "Referansesystemet/v1.0 <epj>",
        },
    };
}
