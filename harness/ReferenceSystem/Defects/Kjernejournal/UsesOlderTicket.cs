using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class UsesOlderTicket : IDefect
{
    public string Id => "kjd-older-ticket";

    public string Description => "Den første billetten for pasienten brukes selv om det er kommet en nyere";

    public string Criterion => "AK-KJ-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                TicketKeptBy = attest => $"{attest.Pasient.Nokkel} {attest.Bruker.Nokkel}",
            },
        },
    };
}
