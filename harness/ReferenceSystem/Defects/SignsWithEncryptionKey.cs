using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SignsWithEncryptionKey : IDefect
{
    public string Id => "signs-with-encryption-key";

    public string Description => "Virksomheten signerer kallene med krypteringssertifikatet sitt";

    public string Criterion => "AK-ERE-1-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { EnvelopeKey = organisation => organisation.Kryptering };
}
