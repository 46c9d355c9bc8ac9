using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsCodeTwice : IDefect
{
    public string Id => "code-twice";

    public string Description => "Koden fra innloggingen sendes to ganger";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            SendsCodeOnce = false,
        },
    };
}
