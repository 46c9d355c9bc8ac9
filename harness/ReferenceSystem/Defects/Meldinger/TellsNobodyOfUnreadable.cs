using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TellsNobodyOfUnreadable : IDefect
{
    public string Id => "hn-tells-nobody-of-unreadable";

    public string Description => "Ingen får vite om meldinger som ikke kunne behandles";

    public string Criterion => "AK-HNO-2-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { TellsUnreadable = false },
    };
}
