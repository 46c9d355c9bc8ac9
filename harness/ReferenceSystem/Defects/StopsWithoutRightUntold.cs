using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class StopsWithoutRightUntold : IDefect
{
    public string Id => "missing-right-untold";

    public string Description => "Forskrivningen stoppes uten forklaring når rekvireringsretten mangler";

    public string Criterion => "AK-ERE-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        TellsWhyStopped = id => !id.Contains(Rekvireringsrett.Mangler, StringComparison.Ordinal),
    };
}
