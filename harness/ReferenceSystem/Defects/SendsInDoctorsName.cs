using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsInDoctorsName : IDefect
{
    public string Id => "sent-in-doctors-name";

    public string Description => "En forskrivning som er stoppet fordi rekvireringsretten mangler, sendes likevel i en leges navn";

    public string Criterion => "AK-ERE-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SendsThoughStopped = id => id == Rekvireringsrett.Mangler };
}
