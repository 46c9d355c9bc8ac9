using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsIconWhenOff : IDefect
{
    public string Id => "kj-icon-when-off";

    public string Description => "Ikonet vises når integrasjonen er slått av";

    public string Criterion => "AK-KJ-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            HidesIconWhenOff = false,
        },
    };
}
