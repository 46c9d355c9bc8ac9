using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ResendsWithNewId : IDefect
{
    public string Id => "resend-with-new-id";

    public string Description => "Ny sending etter uteblitt kvittering får ny meldings-id";

    public string Criterion => "AK-ERE-2-02";

    public IReadOnlyList<string> Also => ["AK-ERE-3-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ResendKeepsId = false };
}
