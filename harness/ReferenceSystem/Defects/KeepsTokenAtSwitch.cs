using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class KeepsTokenAtSwitch : IDefect
{
    public string Id => "token-after-organisation-switch";

    public string Description => "Tokenet for forrige virksomhet brukes for den neste";

    public string Criterion => "AK-HID-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            RenewsAtOrganisationSwitch = false,
        },
    };
}
