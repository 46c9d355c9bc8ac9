using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RepeatsForever : IDefect
{
    public string Id => "retries-without-end";

    public string Description => "Kallet til HelseID gjentas uten ende når HelseID er nede";

    public string Criterion => "AK-HID-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            Retries = int.MaxValue,
        },
    };
}
