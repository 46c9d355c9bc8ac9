using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WarnsAndCarriesConflictOn : IDefect
{
    public string Id => "warns-and-carries-conflict-on";

    public string Description => "Fagsystemet varsler om en dosering som ikke stemmer, men sender den likevel";

    public string Criterion => "AK-ERE-3-03";

    public IReadOnlyList<string> Also => ["AK-ERE-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SendsThoughStopped = id => id == "doseringsavvik" };
}
