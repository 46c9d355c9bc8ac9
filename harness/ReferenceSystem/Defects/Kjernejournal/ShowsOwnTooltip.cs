using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsOwnTooltip : IDefect
{
    public string Id => "kj-own-tooltip";

    public string Description => "Hjelpeteksten er ikke den fra svaret";

    public string Criterion => "AK-KJ-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Tooltip = _ => "Kjernejournal",
        },
    };
}
