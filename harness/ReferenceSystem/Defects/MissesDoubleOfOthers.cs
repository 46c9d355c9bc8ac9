using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class MissesDoubleOfOthers : IDefect
{
    public string Id => "double-of-others-unwarned";

    public string Description => "Dobbeltforskrivning av det en annen lege har forskrevet, varsles ikke";

    public string Criterion => "AK-ERE-3-14";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ChecksAgainstFetched = false };
}
