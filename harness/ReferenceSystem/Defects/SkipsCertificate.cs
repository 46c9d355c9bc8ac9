using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SkipsCertificate : IDefect
{
    public string Id => "certificate-unchecked";

    public string Description => "Sertifikatet til HelseID kontrolleres ikke";

    public string Criterion => "AK-HID-1-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksCertificate = false,
        },
    };
}
