using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ShortensContentType : IDefect
{
    public string Id => "hn-shortens-content-type";

    public string Description => "Content-type er uten smime-type";

    public string Criterion => "AK-HNO-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Envelope = brev => brev with { Innholdstype = "application/pkcs7-mime" },
        },
    };
}
