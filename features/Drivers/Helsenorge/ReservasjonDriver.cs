using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Helsenorge.Dialog;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Kalendere;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Plays citizens who look for free times, reserve and cancel.</summary>
public sealed class ReservasjonDriver(Scene scene, TimeDriver time, HelsenorgeDriver helsenorge)
{
    private Kalenderpost? _ledig;

    /// <summary>Makes a time free, and looks for it as the citizen does.</summary>
    public async Task RegistrerLedigAsync(string tidspunkt)
    {
        await time.RegistrerLedigAsync(tidspunkt);
        await helsenorge.SkrivAsync(Meldingsfunksjon.Timereservasjon, Rolle.PasientMedFodselsnummer, melding => melding with { Tekst = null });
        var sporsmal = helsenorge.Siste.MessageId;
        var svar = await scene.VentPaSendtAsync(e => e.Fakta(MeldingsFacts.Koslag) == Konavn.Syncreply && e.Fakta(MeldingsFacts.KorrelasjonId) == sporsmal)
            ?? throw new NotDecidedException("Fagsystemet svarte ikke på spørsmålet om ledige timer.");
        var ledige = Kalenderlesing.Les(svar.Request.Clear);
        _ledig = ledige.FirstOrDefault(each => each.Start == time.Start)
            ?? throw new CriterionNotMetException(Timetekster.RiktigTid.Broken(
                scene.Criterion, ledige.Count == 0 ? "ingen ledige timer i svaret" : "ingen ledig time på tidspunktet i svaret", [svar.Number]));
    }

    public Task ReserverAsync(string form) => SendAsync(Rolle.PasientMedFodselsnummer, Onske(form, avbestill: false, Sekvens));

    public async Task ReserverBeggeAsync()
    {
        var onske = Onske("i UTC", avbestill: false, Sekvens);
        helsenorge.Send(Melding(Rolle.PasientMedFodselsnummer, onske));
        helsenorge.Send(Melding(Rolle.AnnenPasient, onske));
        await helsenorge.VentAsync();
    }

    public Task AvbestillAsync() => SendAsync(Rolle.PasientMedFodselsnummer, Onske("i UTC", avbestill: true, Sekvens + 1));

    public async Task AvbestillForReservasjonAsync()
    {
        scene.Faults.Add("Avbestillingen kommer før reservasjonen den gjelder");
        await AvbestillAsync();
        await ReserverAsync("i UTC");
    }

    private int Sekvens => Ledig.Sekvens;

    private Kalenderpost Ledig => _ledig ?? throw new NotDecidedException("Ingen ledig time er funnet i scenariet.");

    private async Task SendAsync(string pasient, Timeonske onske)
    {
        helsenorge.Send(Melding(pasient, onske));
        await helsenorge.VentAsync();
    }

    private Innbyggermelding Melding(string pasient, Timeonske onske) =>
        helsenorge.Melding(Meldingsfunksjon.Timereservasjon, scene.PasientSom(pasient)) with { Tekst = null, Time = onske };

    private Timeonske Onske(string form, bool avbestill, int sekvens)
    {
        var lokal = NorskTid.Av(time.Start).DateTime;
        var start = form.Trim() switch
        {
            "med norsk sone" => Kalendertid.Norsk(lokal),
            "i UTC" => Kalendertid.Utc(time.Start),
            "uten sone" => Kalendertid.Flytende(lokal),
            _ => throw new ArgumentException($"Ukjent form «{form}». Rett raden i feature-filen.", nameof(form)),
        };
        return new Timeonske(Ledig.Uid ?? "", start, sekvens, avbestill);
    }
}
