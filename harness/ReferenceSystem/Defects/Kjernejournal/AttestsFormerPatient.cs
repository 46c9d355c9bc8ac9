using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class AttestsFormerPatient : IDefect
{
    public string Id => "kj-attest-of-former-patient";

    public string Description => "Attesten lages for pasienten som var åpen før";

    public string Criterion => "AK-HID-3-02";

    public IReadOnlyList<string> Also => ["AK-KJ-1-06", "AK-KJ-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            PatientOfAttest = (now, former) => former ?? now,
        },
    };
}
