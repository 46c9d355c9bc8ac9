using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at what the system has sent on the bus.</summary>
public sealed class MeldingsbevisDriver(Scene scene, Observer observer, HelsenorgeDriver helsenorge)
{
    public async Task ErKvittertAsync(string status)
    {
        var id = helsenorge.Siste.MsgId!;
        await scene.VentPaSendtAsync(e => e.ErKvittering() && e.Fakta(MeldingsFacts.KvitteringFor) == id);
        var kvitteringer = scene.Kvitteringer(id);
        Se(
            kvitteringer.Count == 1 && kvitteringer[0].Fakta(MeldingsFacts.KvitteringStatus) == status, Meldingstekster.Kvittert(status),
            kvitteringer.Count == 0 ? "ingen kvittering" : $"{kvitteringer.Count} kvitteringer med status {string.Join(", ", kvitteringer.Select(e => e.Fakta(MeldingsFacts.KvitteringStatus)))}",
            kvitteringer.Count > 0 ? kvitteringer : scene.Bussen(Meldingsoperasjoner.Levering));
    }

    public async Task ErSendtEnGangAsync()
    {
        await scene.VentPaSendtAsync(e => !e.ErKvittering());
        var sendt = scene.Dialogmeldinger();
        Se(sendt.Count == 1, Meldingstekster.SendtEnGang, $"{sendt.Count} meldinger til helsenorge", sendt);
    }

    /// <summary>The receipt must have been settled first: until then nobody can have answered it.</summary>
    public async Task HarIkkeKvittertPaKvitteringenAsync()
    {
        var levert = await scene.VentPaAsync(Meldingsoperasjoner.Avgjorelse, antall: 1);
        var kvittering = levert.FirstOrDefault(e => e.ErKvittering()) ?? throw new NotDecidedException("Helsenorge har ikke kvittert i scenariet.");
        await scene.SeEtterAsync(e => e.Operation == Meldingsoperasjoner.Sending && e.ErKvittering());
        var svar = scene.Kvitteringer(kvittering.Fakta(MeldingsFacts.MeldingId)!);
        Se(svar.Count == 0, Meldingstekster.IkkeKvittertKvittering, $"{svar.Count} kvitteringer på kvitteringen", svar.Count > 0 ? svar : levert);
    }

    public async Task HarFeilmeldingAsync(string tilstand)
    {
        var id = helsenorge.Siste.MessageId!;
        await scene.VentPaSendtAsync(e => e.Fakta(MeldingsFacts.FeilFor) == id);
        var feil = scene.Feilmeldinger(id);
        Se(
            feil.Count == 1 && feil[0].Fakta(MeldingsFacts.RapportertTilstand) == tilstand, Meldingstekster.Feilmelding(tilstand),
            feil.Count == 0 ? "ingen feilmelding" : $"{feil.Count} feilmeldinger med {string.Join(", ", feil.Select(e => e.Fakta(MeldingsFacts.RapportertTilstand)))}",
            feil.Count > 0 ? feil : scene.Bussen(Meldingsoperasjoner.Levering));
    }

    private void Se(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> utvekslinger) =>
        observer.OnWire(holder, ventet, faktisk, utvekslinger.Select(e => e.Number));
}
