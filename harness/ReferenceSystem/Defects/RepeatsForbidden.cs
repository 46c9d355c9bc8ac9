using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RepeatsForbidden : IDefect
{
    public string Id => "forbidden-repeated";

    public string Description => "Et kall som tjenesten ikke tillater, gjentas";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            RetriesAtForbidden = 3,
        },
    };
}
