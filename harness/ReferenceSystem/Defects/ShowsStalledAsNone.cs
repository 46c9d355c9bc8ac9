using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsStalledAsNone : IDefect
{
    public string Id => "stalled-answer-shown-as-none";

    public string Description => "Et svar som stanser midtveis, vises som «ingen resepter»";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { FailedLookup = outcome => outcome == SendOutcome.Stalled ? Oppslagstilstand.Hentet : Oppslagstilstand.Feil };
}
