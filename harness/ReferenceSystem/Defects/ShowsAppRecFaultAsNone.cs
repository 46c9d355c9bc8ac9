using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsAppRecFaultAsNone : IDefect
{
    public string Id => "apprec-fault-shown-as-none";

    public string Description => "Et oppslag som avvises med AppRecFault, vises som «ingen resepter»";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { FailedLookup = outcome => outcome == SendOutcome.AppRecFault ? Oppslagstilstand.Hentet : Oppslagstilstand.Feil };
}
