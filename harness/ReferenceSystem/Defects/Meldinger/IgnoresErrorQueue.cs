using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class IgnoresErrorQueue : IDefect
{
    public string Id => "hn-ignores-error-queue";

    public string Description => "Feilkøen lyttes det ikke på";

    public string Criterion => "AK-HNO-2-05";

    public IReadOnlyList<string> Also => ["AK-SAM-2-08"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Queues = ["async", "sync"],
        },
    };
}
