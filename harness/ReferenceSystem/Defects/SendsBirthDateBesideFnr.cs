using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsBirthDateBesideFnr : IDefect
{
    public string Id => "birth-date-beside-fnr";

    public string Description => "Fødselsdato sendes sammen med fødselsnummer";

    public string Criterion => "AK-ERE-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Head = head => head.Patient is { } patient ? head with { Patient = patient with { DateOfBirth = new DateOnly(1980, 1, 1) } } : head };
}
