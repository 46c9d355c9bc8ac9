using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class WritesPatientNumberAsHpr : IDefect
{
    public string Id => "kj-patient-number-as-hpr";

    public string Description => "Pasientens nummer står i attesten med kodesystemet for HPR-nummer";

    public string Criterion => "AK-KJ-1-08";

    public IReadOnlyList<string> Also => ["AK-KJ-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            PersonNumberSystem = _ => "urn:oid:2.16.578.1.12.4.1.4.4",
        },
    };
}
