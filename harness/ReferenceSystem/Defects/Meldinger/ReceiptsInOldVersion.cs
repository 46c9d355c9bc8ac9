using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.AppRec;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ReceiptsInOldVersion : IDefect
{
    public string Id => "hn-receipts-in-old-version";

    public string Description => "Alle kvitteringer er av versjon 1.0";

    public string Criterion => "AK-HNO-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Receipt = kvittering => kvittering with { MIGversion = Apprec.Version10 },
        },
    };
}
