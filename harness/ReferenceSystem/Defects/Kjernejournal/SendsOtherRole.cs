using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SendsOtherRole : IDefect
{
    public string Id => "ki-role-of-nurse";

    public string Description => "Rollen er alltid sykepleier, uansett hva attesten sier";

    public string Criterion => "AK-KJ-1-42";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Role = _ => Rolle.Kodet("SP"),
            },
        },
    };
}
