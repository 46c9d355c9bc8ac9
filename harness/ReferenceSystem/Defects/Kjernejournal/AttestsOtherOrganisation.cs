using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class AttestsOtherOrganisation : IDefect
{
    public string Id => "kj-attest-other-organisation";

    public string Description => "Attesten oppgir en annen virksomhet enn den det arbeides for";

    public string Criterion => "AK-KJ-1-08";

    public IReadOnlyList<string> Also =>
    [
        "AK-KJ-1-01", "AK-KJ-1-02", "AK-KJ-1-03", "AK-KJ-1-06", "AK-KJ-1-07", "AK-KJ-1-09", "AK-KJ-2-01", "AK-KJ-2-02",
        "AK-KJ-2-03", "AK-KJ-2-04", "AK-KJ-2-05", "AK-KJ-2-06", "AK-KJ-2-07", "AK-KJ-2-08", "AK-KJ-2-09", "AK-KJ-2-10",
        "AK-KJ-3-01", "AK-KJ-3-02", "AK-KJ-3-03", "AK-KJ-3-05", "AK-HID-3-02", "AK-SAM-1-01", "AK-SAM-3-04", "AK-SAM-3-05",
    ];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            LegalEntity = _ => "300000007",
        },
    };
}
