using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at what the system has sent because of what came.</summary>
public sealed class MottaksbevisDriver(Scene scene, Observer observer, HelsenorgeDriver helsenorge)
{
    private static readonly TimeSpan Frist = TimeSpan.FromSeconds(12);

    public async Task HarNoenFeilmeldingAsync()
    {
        var id = helsenorge.Siste.MessageId!;
        await scene.VentPaSendtAsync(e => e.Fakta(MeldingsFacts.FeilFor) == id);
        var feil = scene.Feilmeldinger(id);
        Se(
            feil.Count == 1 && feil[0].Fakta(MeldingsFacts.RapportertTilstand) is { Length: > 0 }, Mottakstekster.NoenFeilmelding,
            feil.Count == 0 ? "ingen feilmelding" : $"{feil.Count} feilmeldinger", feil.Count > 0 ? feil : scene.Bussen(Meldingsoperasjoner.Levering));
    }

    /// <summary>Each delivery has been settled when this is asked; a receipt again is allowed, and not demanded.</summary>
    public async Task ErKvittertLiktAsync(string status)
    {
        var id = helsenorge.Siste.MsgId!;
        await scene.VentPaSendtAsync(e => e.Fakta(MeldingsFacts.KvitteringFor) == id);
        await scene.SeEtterAsync(_ => false);
        var kvitteringer = scene.Kvitteringer(id);
        Se(
            kvitteringer.Count > 0 && kvitteringer.All(e => e.Fakta(MeldingsFacts.KvitteringStatus) == status), Mottakstekster.Likt,
            kvitteringer.Count == 0 ? "ingen kvittering" : $"status {string.Join(", ", kvitteringer.Select(e => e.Fakta(MeldingsFacts.KvitteringStatus)))}",
            kvitteringer.Count > 0 ? kvitteringer : scene.Bussen(Meldingsoperasjoner.Levering));
    }

    public async Task ErIkkeKvittertAsync()
    {
        var id = helsenorge.Siste.MsgId!;
        await scene.SeEtterAsync(e => e.Fakta(MeldingsFacts.KvitteringFor) == id);
        var kvitteringer = scene.Kvitteringer(id);
        Se(kvitteringer.Count == 0, Mottakstekster.IkkeKvittert, $"{kvitteringer.Count} kvitteringer", kvitteringer.Count > 0 ? kvitteringer : scene.Bussen(Meldingsoperasjoner.Avgjorelse));
    }

    /// <summary>The error messages must have been settled first: until then nobody can have answered them.</summary>
    public async Task HarIkkeBesvartFeilmeldingAsync(int antall)
    {
        var gjort = await VentPaFeilkoenAsync(antall);
        await scene.SeEtterAsync(e => e.Operation == Meldingsoperasjoner.Sending && e.Fakta(MeldingsFacts.Koslag) == Konavn.Error);
        var svar = scene.Feilmeldinger();
        Se(svar.Count == 0, Meldingstekster.IngenFeilmelding, $"{svar.Count} feilmeldinger som svar på {antall}", svar.Count > 0 ? svar : gjort);
    }

    /// <summary>Waits until so much of what came on the error queue is settled.</summary>
    /// <exception cref="NotDecidedException">It was not, in time.</exception>
    public async Task<IReadOnlyList<Exchange>> VentPaFeilkoenAsync(int antall) => await scene.Journal.WaitForAsync<IReadOnlyList<Exchange>>(
        scene.Tenant.Id,
        all => all.Where(e => e.Operation == Meldingsoperasjoner.Avgjorelse && e.AnsweredAt is not null && e.Fakta(MeldingsFacts.Koslag) == Konavn.Error).ToList() is var gjort && gjort.Count >= antall ? gjort : null,
        Frist, TimeProvider.System, CancellationToken.None) ?? throw new NotDecidedException($"Ventet på at fagsystemet skulle gjøre opp {antall} meldinger på feilkøen, og det skjedde ikke.");

    public async Task HarSvartISamtalenAsync(string pasient)
    {
        var (henvendelse, fnr) = (helsenorge.Siste, scene.PasientSom(pasient).KrevNummer());
        await scene.VentPaSendtAsync(e => !e.ErKvittering() && e.Fakta(MeldingsFacts.Koslag) == Konavn.Async);
        var svar = scene.Dialogmeldinger();
        Se(
            svar is [var ett] && ett.Fakta(MeldingsFacts.SvarPa) == henvendelse.MsgId && ett.Fakta(MeldingsFacts.Samtale) == (henvendelse.Samtale ?? henvendelse.MsgId)
                && ett.Fakta(MeldingsFacts.Pasient) == fnr,
            Mottakstekster.SvarISamtalen,
            svar.Count == 1 ? $"svar på {svar[0].Fakta(MeldingsFacts.SvarPa) ?? "ingen melding"} i samtalen {svar[0].Fakta(MeldingsFacts.Samtale) ?? "ingen"}" : $"{svar.Count} svar",
            svar);
    }

    private void Se(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> utvekslinger) =>
        observer.OnWire(holder, ventet, faktisk, utvekslinger.Select(e => e.Number));
}
