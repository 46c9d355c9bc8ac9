using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class ReadsEveryVersion : IVariant
{
    public string Id => "reads-every-version";

    public string Description => "Svar på oppslag leses i alle levende meldingsversjoner, også en annen enn det ble spurt i";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { ReadsOtherVersions = true };
}
