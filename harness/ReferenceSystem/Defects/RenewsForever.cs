using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RenewsForever : IDefect
{
    public string Id => "renews-without-end";

    public string Description => "Tokenet fornyes uten ende når tjenesten ikke godtar det";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            RenewalsAtUnauthorized = int.MaxValue,
        },
    };
}
