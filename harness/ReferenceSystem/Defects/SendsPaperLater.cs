using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsPaperLater : IDefect
{
    public string Id => "sends-paper-later";

    public string Description => "En resept som er gitt på papir, sendes når Reseptformidleren er tilbake";

    public string Criterion => "AK-ERE-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SendsPaperLater = true };
}
