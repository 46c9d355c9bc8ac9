using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LooksUpUnsigned : IDefect
{
    public string Id => "unsigned-lookup";

    public string Description => "Oppslag sendes uten innholdssignatur";

    public string Criterion => "AK-ERE-1-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SignerOf = type => type == "ERM95" ? Signer.Nobody : Signer.Prescriber };
}
