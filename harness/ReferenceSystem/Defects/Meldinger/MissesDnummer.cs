using AcceptanceHarness.ReferenceSystem.Meldinger;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class MissesDnummer : IDefect
{
    public string Id => "hn-misses-d-number";

    public string Description => "Pasienter med D-nummer kjennes ikke igjen";

    public string Criterion => "AK-HNO-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Match = (alle, omtalt) => Pasientkobling.Finn([.. alle.Where(pasient => pasient.Fnr is not null)], omtalt) },
    };
}
