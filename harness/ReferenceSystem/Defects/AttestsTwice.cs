using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class AttestsTwice : IDefect
{
    public string Id => "attest-twice";

    public string Description => "Attesten sendes både ved innlogging og med tokenkallet";

    public string Criterion => "AK-HID-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            SendsAttestAtLogin = true,
            SendsAttestWithToken = true,
        },
    };
}
