using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class RefreshesPortalEarly : IVariant
{
    public string Id => "kj-refreshed-early";

    public string Description => "Økten i kjernejournal fornyes i god tid";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Kjernejournal = plain.Kjernejournal with
        {
            NextRefresh = lifetime => lifetime * 0.5,
        },
    };
}
