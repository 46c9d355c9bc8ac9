using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class DropsFormerNumber : IDefect
{
    public string Id => "former-number-dropped";

    public string Description => "Resepter på pasientens tidligere fødselsnummer vises ikke";

    public string Criterion => "AK-ERE-3-15";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsFormerNumber = false };
}
