using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsAttestAtPatientSwitch : IDefect
{
    public string Id => "kj-attest-kept-at-patient-switch";

    public string Description => "Attest og token for forrige pasient brukes for den neste";

    public string Criterion => "AK-KJ-1-06";

    public IReadOnlyList<string> Also => ["AK-HID-3-02", "AK-KJ-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            DropsAttestAtPatientSwitch = false,
        },
    };
}
