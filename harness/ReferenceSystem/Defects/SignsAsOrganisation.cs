using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SignsAsOrganisation : IDefect
{
    public string Id => "signed-by-organisation";

    public string Description => "Resepten er signert med virksomhetens sertifikat";

    public string Criterion => "AK-ERE-1-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SignerOf = _ => Signer.Organisation };
}
