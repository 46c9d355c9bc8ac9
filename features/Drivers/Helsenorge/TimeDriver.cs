using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Makes the vendor's system give, move and cancel appointments, and sets how helsenorge's API behaves.</summary>
public sealed class TimeDriver(Scene scene, FagsystemDriver fagsystem, AcceptanceEnvironment environment)
{
    private static readonly TimeSpan Varighet = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    /// <summary>When the appointment begins, as it was chosen last.</summary>
    public DateTimeOffset Start { get; private set; }

    /// <summary>How often the appointment was given or changed.</summary>
    public int Endringer { get; private set; }

    /// <summary>The appointment's id in the system.</summary>
    public string TimeId { get; private set; } = "";

    /// <summary>A date and time as the features write it, in Norway.</summary>
    public static DateTimeOffset Les(string tidspunkt)
    {
        var lokal = DateTime.ParseExact(tidspunkt.Trim(), "dd.MM.yyyy HH.mm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(lokal, NorskTid.Sone.GetUtcOffset(lokal));
    }

    public Task GiAsync(string tidspunkt) => GiAsync(AdapterAction.SendTime, tidspunkt, enhet: null);

    public Task LeggUtAsync(string tidspunkt) => GiAsync(AdapterAction.PubliserTime, tidspunkt, enhet: null);

    public Task LeggUtHosDenAndreAsync(string tidspunkt) => GiAsync(AdapterAction.PubliserTime, tidspunkt, DenAndre.HerId);

    public Task FlyttAsync(string tidspunkt)
    {
        Start = Les(tidspunkt);
        var (start, slutt) = Tidsrom();
        return EndreAsync(AdapterAction.EndreTime, new JsonObject { ["timeId"] = TimeId, ["start"] = start, ["slutt"] = slutt });
    }

    public Task AvlysAsync() => EndreAsync(AdapterAction.AvlysTime, new JsonObject { ["timeId"] = TimeId });

    public async Task SporOmAktivAsync() => scene.SisteForsok = await fagsystem.UtforAsync(AdapterAction.SjekkDigitalBruker, []);

    /// <summary>Makes a time free; its id is the system's.</summary>
    public async Task RegistrerLedigAsync(string tidspunkt)
    {
        Start = Les(tidspunkt);
        var (start, slutt) = Tidsrom();
        Ta(await fagsystem.UtforUtenPasientAsync(AdapterAction.RegistrerLedigTime, new JsonObject { ["start"] = start, ["slutt"] = slutt }));
    }

    public void VarIkkeAktiv() => HelsenorgeSimulator.SettAktiv(scene.Tenant, scene.ApenPasient.KrevNummer(), aktiv: false);

    public void VarSensitiv() => HelsenorgeSimulator.SettSensitiv(scene.Tenant, DenAndre.HerId);

    public void VarNede()
    {
        var feil = new AnswersUnavailable(FaultTarget.ForPatient(scene.ApenPasient.KrevNummer(), HelsenorgeRestFacts.SendTime) with { Times = null }, RetryAfter);
        scene.Faults.Add(feil.Description);
        scene.Driftsstans = environment.Host.Faults(scene.Tenant.Id).Plan(feil);
    }

    public async Task VarOppeIgjenAsync()
    {
        environment.Host.Faults(scene.Tenant.Id).Remove(scene.Driftsstans!);
        await fagsystem.VentPaBakgrunnsjobbAsync();
    }

    private CastKommunikasjonspart DenAndre => scene.Cast.Kommunikasjonsparter is [_, var andre, ..]
        ? andre
        : throw new NotRunException("Rollebesetningen har bare én kommunikasjonspart. Oppgi minst to i «kommunikasjonsparter» i svaret på PUT /v1/scenarios.");

    private async Task GiAsync(string handling, string tidspunkt, string? enhet)
    {
        Start = Les(tidspunkt);
        var (start, slutt) = Tidsrom();
        var argumenter = new JsonObject { ["start"] = start, ["slutt"] = slutt, ["tittel"] = "Kontroll" };
        if (enhet is not null)
        {
            argumenter["enhet"] = enhet;
        }

        Ta(await fagsystem.UtforAsync(handling, argumenter));
    }

    private async Task EndreAsync(string handling, JsonObject argumenter)
    {
        scene.SisteForsok = await fagsystem.UtforAsync(handling, argumenter);
        Endringer++;
    }

    private void Ta(Attempt forsok)
    {
        (scene.SisteForsok, Endringer) = (forsok, 1);
        TimeId = forsok.References.GetValueOrDefault("timeId")
            ?? throw new NotDecidedException("Fagsystemet sa ikke hvilken time det ble. Svar med «timeId» i referansene.");
    }

    private (string Start, string Slutt) Tidsrom() => (Tekst(Start), Tekst(Start + Varighet));

    private static string Tekst(DateTimeOffset tid) => NorskTid.Av(tid).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
