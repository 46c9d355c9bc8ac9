using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class PutsPersonNumberInPage : IDefect
{
    public string Id => "kj-person-number-in-page";

    public string Description => "Fødselsnummeret står i adressen til siden";

    public string Criterion => "AK-SAM-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            PageParameters = (parameters, fnr) => new Dictionary<string, string>(parameters) { ["fnr"] = fnr },
        },
    };
}
