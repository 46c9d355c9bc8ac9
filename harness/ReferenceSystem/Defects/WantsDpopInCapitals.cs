using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WantsDpopInCapitals : IDefect
{
    public string Id => "token-type-to-the-letter";

    public string Description => "Tokentypen godtas bare med store bokstaver";

    public string Criterion => "AK-HID-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            TakesTokenType = type => type == "DPoP",
        },
    };
}
