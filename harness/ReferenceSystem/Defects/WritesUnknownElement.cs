using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WritesUnknownElement : IDefect
{
    public string Id => "unknown-element";

    public string Description => "Resepten har et element som skjemaet ikke kjenner";

    public string Criterion => "AK-ERE-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        BeforeSigning = xml => xml.Replace("<Reiterasjon>", "<Hasteresept>true</Hasteresept><Reiterasjon>", StringComparison.Ordinal),
    };
}
