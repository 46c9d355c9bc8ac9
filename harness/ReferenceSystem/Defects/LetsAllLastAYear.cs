using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LetsAllLastAYear : IDefect
{
    public string Id => "all-valid-for-a-year";

    public string Description => "Alle resepter er gyldige i ett år, også på antibiotika";

    public string Criterion => "AK-ERE-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Prescription = resept => resept with { Utloper = resept.Forskrivningsdato.AddYears(1) } };
}
