using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RenewsOnFormerNumber : IDefect
{
    public string Id => "renewal-on-former-number";

    public string Description => "En fornyelse skrives på pasientens tidligere fødselsnummer";

    public string Criterion => "AK-ERE-3-15";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        PatientOfRenewal = patient => patient with { Fnr = patient.TidligereFnr is [var former, ..] ? former : patient.Fnr },
    };
}
