using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsFailureAsDone : IDefect
{
    public string Id => "shows-helseid-failure-as-done";

    public string Description => "At HelseID ikke svarte, vises som at opplysningene er hentet";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ShowsAsDone = _ => true,
        },
    };
}
