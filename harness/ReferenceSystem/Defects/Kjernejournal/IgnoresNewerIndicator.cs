using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class IgnoresNewerIndicator : IDefect
{
    public string Id => "ki-newer-ignored";

    public string Description => "Listen står selv om helseindikatoren sier at den er endret";

    public string Criterion => "AK-KJ-3-43";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                HeedsIndicator = false,
            },
        },
    };
}
