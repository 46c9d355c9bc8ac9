using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class RenamesWhenRetrying : IDefect
{
    public string Id => "hn-renames-when-retrying";

    public string Description => "Meldingen får ny meldings-id hver gang den sendes på nytt";

    public string Criterion => "AK-SAM-2-03";

    public IReadOnlyList<string> Also => ["AK-SAM-2-09"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            KeepsMsgId = false,
        },
    };
}
