using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class EncryptsWeakly : IDefect
{
    public string Id => "hn-encrypts-weakly";

    public string Description => "Innholdet krypteres med AES-128";

    public string Criterion => "AK-HNO-1-01";

    public IReadOnlyList<string> Also => ["AK-HNO-1-02", "AK-SAM-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Cipher = "2.16.840.1.101.3.4.1.2",
        },
    };
}
