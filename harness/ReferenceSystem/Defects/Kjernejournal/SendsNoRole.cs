using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SendsNoRole : IDefect
{
    public string Id => "ki-role-missing";

    public string Description => "Rollen sendes ikke";

    public string Criterion => "AK-KJ-1-42";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Role = _ => null,
            },
        },
    };
}
