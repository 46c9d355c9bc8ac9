using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsErrorAsNoCritical : IDefect
{
    public string Id => "kj-error-as-no-critical";

    public string Description => "Feil vises som kjernejournal uten kritisk informasjon";

    public string Criterion => "AK-KJ-3-03";

    public IReadOnlyList<string> Also => ["AK-KJ-2-01", "AK-KJ-2-03", "AK-KJ-2-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            IconOfError = _ => "2",
        },
    };
}
