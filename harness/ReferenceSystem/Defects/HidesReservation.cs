using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesReservation : IDefect
{
    public string Id => "reservation-hidden";

    public string Description => "Det vises ikke at pasienten har reservert seg";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsReservation = false };
}
