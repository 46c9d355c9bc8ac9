using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class WritesSubjectInOwnWords : IDefect
{
    public string Id => "hn-writes-subject-in-own-words";

    public string Description => "Subject er meldingens navn i fagsystemet";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev with { Funksjon = "Dialogmelding" },
        },
    };
}
