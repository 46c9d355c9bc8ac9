using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class TrustsAnyKjernejournal : IDefect
{
    public string Id => "kj-certificate-not-checked";

    public string Description => "Sertifikatet til kjernejournal kontrolleres ikke";

    public string Criterion => "AK-KJ-2-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            ChecksCertificate = false,
        },
    };
}
