using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class KeepsSilentOfMissingReceipt : IDefect
{
    public string Id => "hn-silent-of-missing-receipt";

    public string Description => "Ingen får vite at kvitteringen ikke er kommet";

    public string Criterion => "AK-HNO-2-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            TellsMissingReceipt = false,
        },
    };
}
