using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class IgnoresOffSwitch : IDefect
{
    public string Id => "kj-off-switch-ignored";

    public string Description => "Kall sendes selv om integrasjonen er slått av";

    public string Criterion => "AK-KJ-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            HeedsOffSwitch = false,
        },
    };
}
