using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SignsAsAnother : IDefect
{
    public string Id => "signed-by-another";

    public string Description => "Resepten er signert av en annen lege enn den som står som rekvirent";

    public string Criterion => "AK-ERE-1-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SignerOf = _ => Signer.OtherPrescriber };
}
