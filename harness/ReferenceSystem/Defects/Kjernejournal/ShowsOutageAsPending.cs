using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsOutageAsPending : IDefect
{
    public string Id => "kj-outage-as-pending";

    public string Description => "Ikonet venter for alltid når kjernejournal ikke svarer";

    public string Criterion => "AK-KJ-2-01";

    public IReadOnlyList<string> Also => ["AK-KJ-3-03", "AK-KJ-2-03", "AK-KJ-2-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            IconOfError = _ => "henter",
        },
    };
}
