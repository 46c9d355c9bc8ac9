using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class HasSystemTokenPerUser : IVariant
{
    public string Id => "helseid-token-per-user";

    public string Description => "Hver bruker har sitt eget token for fagsystemet hos HelseID";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { HelseId = plain.HelseId with { SystemTokenPerUser = true } };
}
