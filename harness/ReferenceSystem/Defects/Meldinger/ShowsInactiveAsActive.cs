using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ShowsInactiveAsActive : IDefect
{
    public string Id => "hn-shows-inactive-as-active";

    public string Description => "En pasient som ikke bruker helsenorge.no, vises som digitalt aktiv";

    public string Criterion => "AK-HNO-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            ShownActive = _ => true,
        },
    };
}
