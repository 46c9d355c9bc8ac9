using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TakesOthersReply : IDefect
{
    public string Id => "hn-takes-others-reply";

    public string Description => "Et synkront svar brukes uten å se hvilken forespørsel det gjelder";

    public string Criterion => "AK-HNO-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            ChecksCorrelation = false,
        },
    };
}
