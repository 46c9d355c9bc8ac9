using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class NamesNoSourceSystem : IDefect
{
    public string Id => "kj-no-source-system";

    public string Description => "Kallene sier ikke hvilket system de kommer fra";

    public string Criterion => "AK-KJ-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            SourceSystem = _ => null,
        },
    };
}
