using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsUnsigned : IDefect
{
    public string Id => "unsigned";

    public string Description => "Meldinger sendes uten innholdssignatur";

    public string Criterion => "AK-ERE-1-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SignerOf = _ => Signer.Nobody };
}
