using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsOtherVersionAsNone : IDefect
{
    public string Id => "other-version-shown-as-none";

    public string Description => "Et svar i en annen meldingsversjon enn det ble spurt i, vises som «ingen resepter»";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { FailedLookup = outcome => outcome == SendOutcome.OtherVersion ? Oppslagstilstand.Hentet : Oppslagstilstand.Feil };
}
