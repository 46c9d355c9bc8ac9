using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LeavesCriticalityOut : IDefect
{
    public string Id => "ki-criticality-missing";

    public string Description => "Alvorlighetsgraden sendes ikke";

    public string Criterion => "AK-KJ-2-45";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Created = resource => resource.Uten("criticality"),
            },
        },
    };
}
