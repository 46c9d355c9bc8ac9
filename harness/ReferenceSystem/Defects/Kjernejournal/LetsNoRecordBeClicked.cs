using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LetsNoRecordBeClicked : IDefect
{
    public string Id => "kj-no-record-clickable";

    public string Description => "Ikonet kan klikkes når pasienten ikke har kjernejournal";

    public string Criterion => "AK-KJ-1-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            IsClickable = _ => true,
        },
    };
}
