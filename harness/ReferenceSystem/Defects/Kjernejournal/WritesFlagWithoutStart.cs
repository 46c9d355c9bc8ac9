using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class WritesFlagWithoutStart : IDefect
{
    public string Id => "ki-flag-without-period";

    public string Description => "Varsler sendes uten periode";

    public string Criterion => "AK-KJ-2-47";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Created = resource => resource.Uten("period"),
            },
        },
    };
}
