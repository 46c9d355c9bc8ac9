using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class AttestsTreatmentAlways : IDefect
{
    public string Id => "kj-attest-always-treatment";

    public string Description => "Attesten sier behandling uansett grunnlag";

    public string Criterion => "AK-KJ-1-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            PurposeOfUse = _ => "TREAT",
        },
    };
}
