using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesRejected : IDefect
{
    public string Id => "reuses-rejected-dosing";

    public string Description => "En resept som er avvist for kjent doseringsavvik, kan brukes på nytt uten spørsmål";

    public string Criterion => "AK-ERE-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { AsksBeforeReuseOfRejected = false };
}
