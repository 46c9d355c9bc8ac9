using System.Globalization;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at the dates of the prescription that Reseptformidleren received.</summary>
public sealed class DatobevisDriver(Scene scene, Observer observer)
{
    /// <summary>The day it is in Norway, by the scenario's clock.</summary>
    public DateOnly IDag => NorskTid.Dag(scene.Tenant.CaseClock.GetUtcNow());

    public async Task ErDatertIDagAsync()
    {
        var resept = await ReseptAsync();
        var (skrevet, utloper) = (Dato(resept, "Forskrivningsdato"), Dato(resept, "Utloper"));
        observer.OnWire(
            skrevet == IDag && utloper > IDag && utloper <= IDag.AddYears(1), Wiretekster.NorskDato(IDag),
            $"forskrivningsdato {Vis(skrevet)}, utløper {Vis(utloper)}", [resept.Number]);
    }

    public async Task HarValgtTidligsteUtleveringAsync()
    {
        var resept = await ReseptAsync();
        var dato = Dato(resept, "TidligsteUtlevering");
        observer.OnWire(
            dato == scene.Valg.TidligsteUtlevering, Wiretekster.TidligsteUtlevering(Vis(scene.Valg.TidligsteUtlevering)),
            $"tidligste utlevering {Vis(dato)}", [resept.Number]);
    }

    private async Task<Exchange> ReseptAsync() =>
        await scene.SeEtterAsync(e => e.Operation == Operasjon.Resept)
        ?? throw new NotDecidedException("Reseptformidleren har ikke mottatt noen resept, så datoene ble ikke prøvd.");

    private static DateOnly? Dato(Exchange resept, string element) =>
        Meldingsinnhold.Les(resept.Request.Clear)?.Descendants().FirstOrDefault(e => e.Name.LocalName == element)?.Value is { Length: >= 10 } tekst
        && DateOnly.TryParseExact(tekst[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dato)
            ? dato
            : null;

    private static string Vis(DateOnly? dato) => dato?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "mangler";
}
