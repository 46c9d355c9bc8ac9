using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsTimeoutAsNone : IDefect
{
    public string Id => "timeout-shown-as-none";

    public string Description => "Et tidsavbrudd vises som «ingen resepter»";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { FailedLookup = outcome => outcome == SendOutcome.TimedOut ? Oppslagstilstand.Hentet : Oppslagstilstand.Feil };
}
