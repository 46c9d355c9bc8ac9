using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class LogsInOnLoginPage : IVariant
{
    public string Id => "helseid-login-page";

    public string Description => "Brukeren velger seg selv på innloggingssiden til HelseID";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { HelseId = plain.HelseId with { NamesTestPerson = false } };
}
