using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Reads what the journal says of the message bus.</summary>
internal static class Meldingsfakta
{
    private static readonly TimeSpan Frist = TimeSpan.FromSeconds(12);

    /// <summary>What the vendor's system has done on the bus, of one operation.</summary>
    public static IReadOnlyList<Exchange> Bussen(this Scene scene, string operasjon) =>
        [.. scene.Exchanges.Where(e => e.System == Meldingsoperasjoner.System && e.Operation == operasjon)];

    /// <summary>What it has sent, of a kind.</summary>
    public static IReadOnlyList<Exchange> Sendt(this Scene scene, Func<Exchange, bool> passer) => [.. scene.Bussen(Meldingsoperasjoner.Sending).Where(passer)];

    /// <summary>The dialogue messages that it has sent; receipts and error messages apart.</summary>
    public static IReadOnlyList<Exchange> Dialogmeldinger(this Scene scene) => scene.Sendt(e => !e.ErKvittering() && e.Fakta(MeldingsFacts.Koslag) == Konavn.Async);

    /// <summary>The receipts that it has sent for a message.</summary>
    public static IReadOnlyList<Exchange> Kvitteringer(this Scene scene, string msgId) => scene.Sendt(e => e.ErKvittering() && e.Fakta(MeldingsFacts.KvitteringFor) == msgId);

    /// <summary>The error messages that it has sent about a message.</summary>
    public static IReadOnlyList<Exchange> Feilmeldinger(this Scene scene, string? messageId = null) =>
        scene.Sendt(e => e.Fakta(MeldingsFacts.Koslag) == Konavn.Error && (messageId is null || e.Fakta(MeldingsFacts.FeilFor) == messageId));

    public static bool ErKvittering(this Exchange exchange) => exchange.Fakta(MeldingsFacts.Type) == Meldingsfunksjon.Apprec;

    /// <summary>Waits until the system has settled a message that was delivered.</summary>
    /// <returns>How it was settled; null when it was not, in time.</returns>
    public static Task<Exchange?> VentPaAvgjorelseAsync(this Scene scene, string messageId, int antall = 1) => scene.Journal.WaitForAsync(
        scene.Tenant.Id,
        all => all.Where(e => e.Operation == Meldingsoperasjoner.Avgjorelse && e.AnsweredAt is not null && e.Fakta(MeldingsFacts.MessageId) == messageId).ElementAtOrDefault(antall - 1),
        Frist, TimeProvider.System, CancellationToken.None);

    /// <summary>Waits until something has been sent that fits; null when nothing was, in time.</summary>
    public static Task<Exchange?> VentPaSendtAsync(this Scene scene, Func<Exchange, bool> passer) => scene.Journal.WaitForAsync(
        scene.Tenant.Id,
        all => all.FirstOrDefault(e => e.Scenario == scene.Id && e.Operation == Meldingsoperasjoner.Sending && e.AnsweredAt is not null && passer(e)),
        Frist, TimeProvider.System, CancellationToken.None);
}
