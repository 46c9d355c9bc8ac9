using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsAttestAtOrganisationSwitch : IDefect
{
    public string Id => "kj-attest-kept-at-organisation-switch";

    public string Description => "Attest og token for forrige virksomhet brukes for den neste";

    public string Criterion => "AK-SAM-3-05";

    public IReadOnlyList<string> Also => ["AK-HID-3-02", "AK-KJ-1-08", "AK-KJ-3-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            DropsAttestAtOrganisationSwitch = false,
        },
    };
}
