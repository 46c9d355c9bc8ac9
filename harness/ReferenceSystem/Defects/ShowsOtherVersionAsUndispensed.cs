using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsOtherVersionAsUndispensed : IDefect
{
    public string Id => "other-version-shown-as-undispensed";

    public string Description => "Et svar på utleveringer i en annen meldingsversjon vises som om resepten ikke er utlevert";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsFailedDispensings = outcome => outcome != SendOutcome.OtherVersion };
}
