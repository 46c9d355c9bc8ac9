using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class KeepsSilentOfOutage : IDefect
{
    public string Id => "silent-outage";

    public string Description => "Legen får ikke beskjed når Reseptformidleren er nede";

    public string Criterion => "AK-ERE-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsMissingReceipt = false };
}
