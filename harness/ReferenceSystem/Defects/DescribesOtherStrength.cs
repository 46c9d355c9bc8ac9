using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class DescribesOtherStrength : IDefect
{
    public string Id => "other-strength-described";

    public string Description => "Resepten har varenummeret til én styrke og navnet på en annen";

    public string Criterion => "AK-ERE-3-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Prescription = resept => Changing.Prescription(resept, Describe) };

    private static Forskrivning Describe(Forskrivning forskrivning) => forskrivning with
    {
        Legemiddel = forskrivning.Legemiddel with { NavnFormStyrke = forskrivning.Legemiddel.NavnFormStyrke.Replace(" mg", "0 mg", StringComparison.Ordinal) },
    };
}
