using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;

namespace AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;

/// <summary>Gives tickets, and says what a ticket is good for: every older service of kjernejournal asks here.</summary>
/// <remarks>A ticket is bound to organisation, patient and consent (the integration guide); how long it lasts is antakelse A-309.</remarks>
internal static class Billetter
{
    private const string Navn = "kjernejournal:billetter";

    // A large hospital's day; the oldest is forgotten first.
    private const int Flest = 10_000;

    /// <summary>Gives a ticket.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="fnr">The patient.</param>
    /// <param name="orgnr">The organisation.</param>
    /// <param name="samtykke">The consent; null for none.</param>
    /// <param name="options">How long it lasts.</param>
    public static string Gi(Tenant tenant, string fnr, string orgnr, string? samtykke, KjernejournalOptions options)
    {
        var ticket = Handtak.Nytt();
        var til = tenant.SecurityClock.GetUtcNow() + options.BillettVarighet;
        Hos(tenant).Apply(new Billett(Faktabygging.Avtrykk(ticket)!, fnr, orgnr, samtykke, til));
        return ticket;
    }

    /// <summary>What a ticket was given for; null when nobody was given it.</summary>
    public static Billett? Finn(Tenant tenant, string? ticket) => Hos(tenant).Now.Finn(Faktabygging.Avtrykk(ticket));

    /// <summary>Forgets a tenant's tickets.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    private static MovingState<BillettState, Billett, Billett> Hos(Tenant tenant) =>
        tenant.State(Navn, () => new MovingState<BillettState, Billett, Billett>(new BillettState(Flest), (state, given) => state.Apply(given)));
}
