using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class UsesExpiredRegister : IDefect
{
    public string Id => "hn-uses-expired-register";

    public string Description => "Utløpte opplysninger brukes når registeret ikke svarer";

    public string Criterion => "AK-SAM-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            HeedsRegisterLifetime = false,
        },
    };
}
