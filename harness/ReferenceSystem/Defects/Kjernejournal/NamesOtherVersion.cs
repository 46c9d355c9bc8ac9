using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class NamesOtherVersion : IDefect
{
    public string Id => "kj-other-version";

    public string Description => "Kallene oppgir en annen versjon enn den som er erklært";

    public string Criterion => "AK-KJ-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            SourceSystem = _ => "Referansesystemet, v0.9",
        },
    };
}
