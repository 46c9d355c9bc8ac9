using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class NamesOwnQueueInTo : IDefect
{
    public string Id => "hn-names-own-queue-in-to";

    public string Description => "To er egen kø, ikke mottakerens";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev with { Til = brev.SvarTil },
        },
    };
}
