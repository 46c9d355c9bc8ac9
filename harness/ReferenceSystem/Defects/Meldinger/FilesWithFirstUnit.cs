using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class FilesWithFirstUnit : IDefect
{
    public string Id => "hn-files-with-first-unit";

    public string Description => "Alle henvendelser legges hos den første enheten";

    public string Criterion => "AK-HNO-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Unit = (_, alle) => alle[0] },
    };
}
