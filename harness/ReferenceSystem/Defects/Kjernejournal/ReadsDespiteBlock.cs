using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ReadsDespiteBlock : IDefect
{
    public string Id => "ki-block-ignored";

    public string Description => "Det leses selv om pasienten har blokkert brukeren";

    public string Criterion => "AK-KJ-3-44";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                RespectsBlock = false,
            },
        },
    };
}
