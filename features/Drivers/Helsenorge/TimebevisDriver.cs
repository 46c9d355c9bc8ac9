using System.Globalization;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at what helsenorge shows citizens of appointments, and what users see.</summary>
public sealed class TimebevisDriver(Scene scene, Observer observer, TimeDriver time)
{
    public async Task ViserTimenAsync()
    {
        await VentPaVarslerAsync();
        var vist = HelsenorgeSimulator.Kalender(scene.Tenant).Where(each => !each.ErAvlyst).ToList();
        observer.OnWire(
            vist is [var en] && en.Start == time.Start && en.Fnr == scene.ApenPasient.KrevNummer(), Timetekster.RiktigTid,
            vist.Count == 0 ? "ingen time vises" : string.Join(", ", vist.Select(each => Tid(each.Start))), Varsler().Select(e => e.Number));
    }

    public async Task ViserAvlystAsync()
    {
        await VentPaVarslerAsync();
        var vist = HelsenorgeSimulator.Kalender(scene.Tenant);
        observer.OnWire(
            vist.Count > 0 && vist.All(each => each.ErAvlyst), Timetekster.Avlyst,
            vist.Count == 0 ? "ingen time er varslet" : $"{vist.Count(each => !each.ErAvlyst)} time(r) vises som avtalt", Varsler().Select(e => e.Number));
    }

    public async Task HarVarsletEnGangPerEndringAsync()
    {
        await VentPaVarslerAsync();
        await scene.SeEtterAsync(e => ErVarsel(e) && Varsler().Count > time.Endringer);
        var varsler = Varsler();
        observer.OnWire(varsler.Count == time.Endringer, Timetekster.EnPerEndring(time.Endringer), $"{varsler.Count} meldinger om timen", varsler.Select(e => e.Number));
    }

    public async Task ErLagtUtAsync(string status)
    {
        var kall = await scene.SeEtterAsync(e => e.Operation == HelsenorgeRestFacts.SendTime);
        var timer = HelsenorgeSimulator.Timer(scene.Tenant);
        var fhir = status == "avlyst" ? "cancelled" : "booked";
        observer.OnWire(
            timer is [var en] && en.Status == fhir && en.Start == time.Start, Timetekster.Utlagt(status),
            kall is null ? "ingen time er sendt" : timer.Count == 0 ? "ingen time er tatt imot" : string.Join(", ", timer.Select(Vist)),
            scene.Exchanges.Where(e => e.Operation == HelsenorgeRestFacts.SendTime).Select(e => e.Number));
    }

    public async Task HarOppgaveAsync()
    {
        KrevSendt(HelsenorgeRestFacts.SendTime);
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Oppgaver, CancellationToken.None);
        var oppgaver = new Visningsfelt(AdapterView.Oppgaver, view.Fields).Liste("oppgaver").Count(each => each.Tekst("pasient", "") == scene.Pasient && !each.Ja("utfort"));
        observer.OnScreen(oppgaver > 0, Timetekster.Oppgave, $"{oppgaver} oppgaver om pasienten", view.Kilde);
    }

    public async Task ViserIkkeAktivAsync()
    {
        KrevSendt(HelsenorgeRestFacts.SjekkAktiv);
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Digitalbruker, CancellationToken.None);
        var status = new Visningsfelt(AdapterView.Digitalbruker, view.Fields).Tekst("status", "ingen");
        observer.OnScreen(status == "ikke-aktiv", Timetekster.IkkeAktiv, status, view.Kilde);
    }

    private void KrevSendt(string operasjon)
    {
        if (!scene.Exchanges.Any(e => e.Operation == operasjon))
        {
            throw new NotDecidedException("Fagsystemet har ikke spurt helsenorge.no, så dette ble ikke prøvd.");
        }
    }

    private Task<Exchange?> VentPaVarslerAsync()
    {
        var sett = new HashSet<long>();
        return scene.VentPaSendtAsync(e => ErVarsel(e) && sett.Add(e.Number) && sett.Count >= time.Endringer);
    }

    private IReadOnlyList<Exchange> Varsler() => scene.Sendt(ErVarsel);

    private static bool ErVarsel(Exchange e) => e.Fakta(MeldingsFacts.Type) == Meldingsfunksjon.Avtaleutsending;

    private static string Vist(LagretTime time) => $"{time.Status} {Tid(time.Start)}";

    private static string Tid(DateTimeOffset? tid) =>
        tid is { } punkt ? NorskTid.Av(punkt).ToString("dd.MM.yyyy HH.mm", CultureInfo.InvariantCulture) : "uten tidspunkt";
}
