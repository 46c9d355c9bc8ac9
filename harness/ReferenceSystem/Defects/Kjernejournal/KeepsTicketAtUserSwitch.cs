using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsTicketAtUserSwitch : IDefect
{
    public string Id => "kjd-ticket-of-former-user";

    public string Description => "Billetten til den forrige brukeren brukes av den neste";

    public string Criterion => "AK-KJ-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                TicketKeptBy = attest => $"{attest.Pasient.Nokkel} {attest.Grunnlag}",
            },
        },
    };
}
