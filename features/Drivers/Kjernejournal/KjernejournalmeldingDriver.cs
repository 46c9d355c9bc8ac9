using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at what the user is told of kjernejournal, and at what the system's log says.</summary>
public sealed partial class KjernejournalmeldingDriver(Scene scene, Observer observer, KjernejournalDriver kjernejournal)
{
    public async Task HarSagtFraAsync() => await SagtFraAsync(Kjernejournaltekster.Melding, t => OmKjernejournal().IsMatch(t) && t.Split(' ').Length >= 4);

    public async Task HarSagtAtDenErLukketAsync() => await SagtFraAsync(Kjernejournaltekster.SagtLukket, t => OmKjernejournal().IsMatch(t) && OmSlutt().IsMatch(t));

    public async Task HarVistBrukermeldingenAsync()
    {
        var svar = scene.Kjernejournalkall().LastOrDefault(e => e.Fakta(KjernejournalFacts.SvarBrukermelding) is not null)?.Fakta(KjernejournalFacts.SvarBrukermelding)
            ?? throw new NotDecidedException("Kjernejournal har ikke svart med noen brukermelding i scenariet.");
        await SagtFraAsync(Kjernejournaltekster.Brukermelding(svar), t => t.Contains(svar, StringComparison.Ordinal));
    }

    public Task HarBedtOmGrunnlagAsync() => SagtFraAsync(Kjernejournaltekster.BedtOmGrunnlag, t => t.Contains("grunnlag", StringComparison.OrdinalIgnoreCase));

    public async Task HarLoggetFeilkodenAsync()
    {
        var koder = scene.Kjernejournalkall().Select(e => e.Fakta(KjernejournalFacts.SvarFeilkode)).OfType<string>().Distinct().ToList();
        if (koder.Count == 0)
        {
            throw new NotDecidedException("Kjernejournal har ikke svart med noen feilkode i scenariet.");
        }

        var logg = await LoggAsync();
        var mangler = koder.Where(k => !logg.Any(l => l.Contains(k, StringComparison.Ordinal))).ToList();
        observer.OnScreen(
            mangler.Count == 0, Kjernejournaltekster.Feilkode,
            mangler.Count == 0 ? $"{string.Join(", ", koder)} står i loggen" : $"{string.Join(", ", mangler)} står ikke i loggen ({logg.Count} linjer)", Kilde.Logg);
    }

    public async Task HarLoggetSporingsideneAsync()
    {
        var ider = scene.KrevKjernejournalkall(1).Select(e => e.Fakta(KjernejournalFacts.SvarHendelse)).OfType<string>().ToList();
        var logg = await LoggAsync();
        var mangler = ider.Count(id => !logg.Any(l => l.Contains(id, StringComparison.Ordinal)));
        observer.OnScreen(
            ider.Count > 0 && mangler == 0, Kjernejournaltekster.Sporingsid, $"{ider.Count - mangler} av {ider.Count} sporings-ider står i loggen", Kilde.Logg);
    }

    public async Task RoperIngentingILoggenAsync()
    {
        var logg = await LoggAsync();
        if (logg.Count == 0)
        {
            throw new NotDecidedException("Loggen fra fagsystemet er tom for scenariet, så det er ikke vist at den er uten opplysninger om pasienten.");
        }

        var hemmeligheter = Sporsok.Hemmeligheter(scene.Exchanges);
        var brudd = logg.Count(l => Sporsok.Avslorer(l, hemmeligheter) || scene.Cast.Pasienter.Any(p => Sporsok.Navngir(l, p)));
        observer.OnScreen(brudd == 0, Kjernejournaltekster.TausLogg, $"{brudd} av {logg.Count} linjer røper pasient, kode eller token", Kilde.Logg);
    }

    private async Task SagtFraAsync(Expectation ventet, Func<string, bool> passer)
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Kjernejournal, CancellationToken.None);
        var vindu = new Visningsfelt(AdapterView.Kjernejournal, view.Fields).Tekst("melding", "");
        var meldinger = kjernejournal.Vist.Where(s => s.Kind is "warning" or "error").Select(s => s.Text).Append(vindu).Where(t => t.Length > 0).Distinct().ToList();
        observer.OnScreen(
            meldinger.Any(passer), ventet, meldinger.Count == 0 ? "ingen melding" : $"«{string.Join("» «", meldinger)}»", view.Kilde);
    }

    private Task<IReadOnlyList<string>> LoggAsync() => scene.Vendor.LogAsync(scene.Id, CancellationToken.None);

    [GeneratedRegex("kjernejournal", RegexOptions.IgnoreCase)]
    private static partial Regex OmKjernejournal();

    [GeneratedRegex("lukk|brutt|avslutt|på nytt|gått ut|utløp|ikke lenger", RegexOptions.IgnoreCase)]
    private static partial Regex OmSlutt();
}
