using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsTicketAtPatientSwitch : IDefect
{
    public string Id => "kjd-ticket-of-former-patient";

    public string Description => "Billetten fra den forrige pasienten brukes for den neste";

    public string Criterion => "AK-KJ-1-04";

    public IReadOnlyList<string> Also => ["AK-KJ-1-06"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                TicketKeptBy = attest => attest.Bruker.Nokkel,
            },
        },
    };
}
