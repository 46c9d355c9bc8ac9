using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class WarnsOfExpired : IDefect
{
    public string Id => "ki-expired-warns";

    public string Description => "Utløpte opplysninger gir rødt varsel";

    public string Criterion => "AK-KJ-3-41";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Warns = status => status.Har,
            },
        },
    };
}
