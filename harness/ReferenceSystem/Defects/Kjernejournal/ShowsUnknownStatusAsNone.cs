using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsUnknownStatusAsNone : IDefect
{
    public string Id => "kj-unknown-status-as-none";

    public string Description => "En ukjent status vises som kjernejournal uten kritisk informasjon";

    public string Criterion => "AK-KJ-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            IconOfUnknownStatus = _ => "2",
        },
    };
}
