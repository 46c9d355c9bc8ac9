using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at the item in the prescription that Reseptformidleren received, and at the FEST that it rests on.</summary>
public sealed class VarebevisDriver(Scene scene, Observer observer, SkjermDriver skjerm)
{
    private static readonly string[] Varefelter = ["Varenr", "NavnFormStyrke", "Pakningsstr", "Antall"];
    private static readonly TimeSpan Avrunding = TimeSpan.FromMinutes(1);

    public async Task ErValgtVareAsync()
    {
        var resept = await ReseptAsync() ?? throw new NotDecidedException("Reseptformidleren har ikke mottatt noen resept, så varen ble ikke prøvd.");
        var sendt = string.Join(", ", Varefelter.Select(felt => Tekst(resept, felt)));
        var valgt = string.Join(", ", scene.Valg.Varenr, scene.Valg.NavnFormStyrke, scene.Valg.Pakningsstr, scene.Valg.Antall.ToString(CultureInfo.InvariantCulture));
        observer.OnWire(sendt == valgt, Wiretekster.ValgtVare(valgt), sendt, [resept.Number]);
    }

    public async Task HarFestDatoFraSisteHentingAsync()
    {
        var resept = await ReseptAsync() ?? throw new NotDecidedException("Reseptformidleren har ikke mottatt noen resept, så FEST-datoen ble ikke prøvd.");
        var hentet = scene.Exchanges.Where(e => e.System == FestSimulator.SystemName)
            .Select(e => Tid(e.Facts.GetValueOrDefault(FestFacts.HentetDato))).OfType<DateTimeOffset>().ToList();
        if (hentet.Count == 0)
        {
            throw new NotDecidedException("Fagsystemet har ikke hentet FEST i scenariet, så FEST-datoen ble ikke prøvd.");
        }

        // A register that is older than the one that is held need not be taken into use.
        var oppdatert = Tid(Tekst(resept, "OppdatertFest"));
        observer.OnWire(
            hentet.Any(tid => oppdatert is { } dato && (dato - tid).Duration() <= Avrunding), Wiretekster.FestDato,
            $"OppdatertFest {Vis(oppdatert)}, FEST hentet med dato {string.Join(" og ", hentet.Select(tid => Vis(tid)))}", [resept.Number]);
    }

    public async Task ErStoppetEllerUtenReiterasjonAsync()
    {
        var resept = await ReseptAsync();
        if (resept is null && scene.SisteForsok.Outcome != AttemptOutcome.Performed)
        {
            await skjerm.StopperForskrivningenAsync();
            return;
        }

        var reiterasjon = resept is null ? "" : Tekst(resept, "Reiterasjon");
        observer.OnWire(
            reiterasjon == "0", Wiretekster.UtenReiterasjon,
            resept is null ? "ingen resept er mottatt, men fagsystemet sier at den er sendt" : $"resepten har reiterasjon {reiterasjon}",
            resept is null ? [] : [resept.Number]);
    }

    private Task<Exchange?> ReseptAsync() => scene.SeEtterAsync(e => e.Operation == Operasjon.Resept);

    private static string Tekst(Exchange exchange, string element) =>
        Meldingsinnhold.Tekst(exchange, element)?.Trim() ?? "";

    // A time without zone is Norwegian.
    private static DateTimeOffset? Tid(string? text) => DateTime.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var tid)
        ? tid.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(tid, NorskTid.Sone.GetUtcOffset(tid)) : new DateTimeOffset(tid)
        : null;

    private static string Vis(DateTimeOffset? tid) => tid?.ToUniversalTime().ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture) ?? "mangler";
}
