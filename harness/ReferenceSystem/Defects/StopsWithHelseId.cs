using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class StopsWithHelseId : IDefect
{
    public string Id => "stops-with-helseid";

    public string Description => "Fagsystemet kan ikke brukes når HelseID ikke svarer";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            StopsAllWithoutHelseId = true,
        },
    };
}
