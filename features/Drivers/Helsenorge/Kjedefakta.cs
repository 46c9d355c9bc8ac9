using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Faults;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Reads what became of messages when something went wrong on the way.</summary>
internal static class Kjedefakta
{
    private static readonly TimeSpan Frist = TimeSpan.FromSeconds(10);

    /// <summary>Waits until there is an exchange that fits and is over; null when there was none, in time.</summary>
    public static Task<Exchange?> VentPaUtvekslingAsync(this Scene scene, Func<Exchange, bool> passer, TimeSpan? frist = null) => scene.Journal.WaitForAsync(
        scene.Tenant.Id,
        all => all.FirstOrDefault(e => e.Scenario == scene.Id && e.AnsweredAt is not null && passer(e)),
        frist ?? Frist, TimeProvider.System, CancellationToken.None);

    /// <summary>The number of the last exchange so far.</summary>
    public static long SisteNummer(this Scene scene) => scene.Exchanges.Select(e => e.Number).DefaultIfEmpty().Max();

    /// <summary>The dialogue messages that the message service has taken over.</summary>
    public static IReadOnlyList<Exchange> TattInn(this Scene scene) =>
        [.. scene.Dialogmeldinger().Where(e => e.AnsweredAt is not null && e.Faults.All(feil => feil.Fault == ResetsAfterTakenIn.FaultId))];

    /// <summary>The calls to Adresseregisteret and CPPA.</summary>
    public static IReadOnlyList<Exchange> Registerkall(this Scene scene) => [.. scene.Exchanges.Where(e => e.System == Simulators.Adresseregisteret.AdresseregisteretSimulator.SystemName)];

    /// <summary>Whether a message that was delivered was taken over by the system.</summary>
    public static bool ErTattImot(this Exchange exchange) => exchange.Operation == Meldingsoperasjoner.Avgjorelse && exchange.Fakta(MeldingsFacts.Utfall) == "accepted";
}
