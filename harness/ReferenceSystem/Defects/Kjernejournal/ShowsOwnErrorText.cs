using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsOwnErrorText : IDefect
{
    public string Id => "kj-own-error-text";

    public string Description => "Hjelpeteksten ved feil er fagsystemets egen";

    public string Criterion => "AK-KJ-2-03";

    public IReadOnlyList<string> Also => ["AK-KJ-2-04", "AK-KJ-2-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            TooltipOfError = _ => "Noe gikk galt",
        },
    };
}
