using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class SendsNoReceipt : IDefect
{
    public string Id => "hn-no-receipt";

    public string Description => "Fagmeldinger kvitteres ikke";

    public string Criterion => "AK-SAM-2-02";

    public IReadOnlyList<string> Also { get; } = ["AK-HNO-2-03", "AK-HNO-3-01", "AK-HNO-2-02", "AK-HNO-2-07"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { Receipt = _ => null },
    };
}
