using AcceptanceHarness.ReferenceSystem.Kjernejournal;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsLastStatusAtError : IDefect
{
    public string Id => "kj-last-status-at-error";

    public string Description => "Ved feil vises statusen fra sist gang";

    public string Criterion => "AK-KJ-3-03";

    public IReadOnlyList<string> Also => ["AK-KJ-2-01", "AK-KJ-2-03", "AK-KJ-2-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            IconOfError = last => last ?? Indikatorvisning.IngenKontakt,
        },
    };
}
