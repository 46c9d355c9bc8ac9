using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SendsRoleUncoded : IDefect
{
    public string Id => "ki-role-not-encoded";

    public string Description => "Rollen sendes som JSON som ikke er URL-kodet";

    public string Criterion => "AK-KJ-1-42";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Role = Rolle.Json,
            },
        },
    };
}
