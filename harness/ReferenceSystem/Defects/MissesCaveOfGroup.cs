using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class MissesCaveOfGroup : IDefect
{
    public string Id => "group-cave-unwarned";

    public string Description => "Overfølsomhet for en hel gruppe gir ikke varsel for legemidler i gruppen";

    public string Criterion => "AK-ERE-3-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { CaveCovers = (cave, atc) => cave == atc };
}
