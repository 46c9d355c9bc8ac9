using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LetsNothingBeClicked : IDefect
{
    public string Id => "kj-nothing-clickable";

    public string Description => "Ikonet kan aldri klikkes";

    public string Criterion => "AK-KJ-1-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            IsClickable = _ => false,
        },
    };
}
