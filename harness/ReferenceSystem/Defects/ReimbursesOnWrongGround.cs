using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReimbursesOnWrongGround : IDefect
{
    public string Id => "reimbursement-on-wrong-ground";

    public string Description => "Refusjonshjemmelen på et legemiddel er den for forbruksmateriell";

    public string Criterion => "AK-ERE-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Prescription = resept => resept with
        {
            ReseptDokLegemiddel = resept.ReseptDokLegemiddel with
            {
                RefHjemmel = resept.ReseptDokLegemiddel.RefHjemmel is null ? null : new CV("500", Refusjonshjemmel.Oid, "§5-14 §5"),
            },
        },
    };
}
