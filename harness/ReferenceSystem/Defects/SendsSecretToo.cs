using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsSecretToo : IDefect
{
    public string Id => "sends-secret-too";

    public string Description => "Fagsystemet sender også en delt hemmelighet til HelseID";

    public string Criterion => "AK-HID-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            Form = form => form.Med("client_secret", "hemmelig"),
        },
    };
}
