using AcceptanceHarness.ReferenceSystem.Meldinger;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ShowsSentAsDelivered : IDefect
{
    public string Id => "hn-shows-sent-as-delivered";

    public string Description => "En melding vises som levert når den er lagt på køen";

    public string Criterion => "AK-HNO-2-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            StatusWhenSent = Utboksstatus.Bekreftet,
        },
    };
}
