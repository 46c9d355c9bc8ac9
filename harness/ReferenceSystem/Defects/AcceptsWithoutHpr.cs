using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class AcceptsWithoutHpr : IDefect
{
    public string Id => "accepts-without-hpr";

    public string Description => "Innlogging uten HPR-nummer godtas";

    public string Criterion => "AK-HID-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            DemandsHprNumber = false,
        },
    };
}
