using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsErrorAsNone : IDefect
{
    public string Id => "error-shown-as-none";

    public string Description => "Et mislykket oppslag vises som «ingen resepter»";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { FailedLookup = _ => Oppslagstilstand.Hentet };
}
