using System.Text.RegularExpressions;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at critical information as the user sees it.</summary>
public sealed partial class KritiskskjermDriver(Scene scene, Observer observer, KritiskDriver kritisk, KritiskoppsettDriver oppsett)
{
    private const string Ukjent = "ikke vist";

    public async Task VisesSomAsync(bool gjeldende)
    {
        var (felter, kilde) = await LesAsync();
        var rad = Rad(felter);
        observer.OnScreen(
            gjeldende ? rad?.Ja("gjeldende") == true : ErHentet(felter) && rad?.Ja("gjeldende") != true, Kritisktekster.VistSom(gjeldende),
            rad is null ? $"opplysningen er ikke i listen ({felter.Tekst("tilstand", Ukjent)})" : rad.Ja("gjeldende") ? "vist som gjeldende" : $"vist som {rad.Tekst("status", "ikke gjeldende")}", kilde);
    }

    public async Task ViserVarselAsync(bool ventet)
    {
        var (felter, kilde) = await LesAsync();
        observer.OnScreen(
            ErHentet(felter) && felter.Ja("varsel") == ventet, Kritisktekster.Varsel(ventet), felter.Ja("varsel") ? "rødt varsel" : "ikke rødt varsel", kilde);
    }

    public async Task SierAtIngentingErRegistrertAsync()
    {
        var (felter, kilde) = await LesAsync();
        var melding = felter.Tekst("melding", "");
        observer.OnScreen(
            ErHentet(felter) && felter.Antall("opplysninger") == 0 && Registrert().IsMatch(melding) && !melding.Split('.').Any(setning => Nekter().IsMatch(setning) && !Registrert().IsMatch(setning)), Kritisktekster.IngentingRegistrert,
            $"«{melding}» med {felter.Antall("opplysninger")} opplysninger", kilde);
    }

    public async Task ViserFeilAsync()
    {
        scene.KrevAtFeilenTraff();
        var (felter, kilde) = await LesAsync();
        var melding = felter.Tekst("melding", "");
        observer.OnScreen(
            felter.Tekst("tilstand", Ukjent) == "feil" && felter.Antall("opplysninger") == 0 && melding.Length > 0, Kritisktekster.Feil,
            $"tilstanden «{felter.Tekst("tilstand", Ukjent)}» med «{melding}»", kilde);
    }

    public Task ViserBlokkertAsync() => ViserBlokkertAsync(Kritisktekster.Blokkert);

    public Task ViserBlokkertForAlleAsync() => ViserBlokkertAsync(Kritisktekster.BlokkertForAlle);

    public async Task ViserSperretAsync()
    {
        var (felter, kilde) = await LesAsync();
        observer.OnScreen(
            felter.Tekst("tilstand", Ukjent) == "sperret" && felter.Antall("opplysninger") == 0, Kritisktekster.Sperret, $"tilstanden «{felter.Tekst("tilstand", Ukjent)}»", kilde);
    }

    public async Task ViserFraAnnenAsync()
    {
        var (felter, kilde) = await LesAsync();
        observer.OnScreen(HarFraAnnen(felter), Kritisktekster.FraAnnen, $"listen har {Tekster(felter)}", kilde);
    }

    /// <summary>The list is fetched anew, or no longer looks as if it held.</summary>
    public async Task ViserIkkeGammelKopiAsync()
    {
        var (felter, kilde) = await LesAsync();
        observer.OnScreen(!ErHentet(felter) || HarFraAnnen(felter), Kritisktekster.IkkeGammelKopi, $"listen har {Tekster(felter)}", kilde);
    }

    public async Task ViserIngentingFraForrigeAsync()
    {
        var (felter, kilde) = await LesAsync();
        observer.OnScreen(Rad(felter) is null, Kritisktekster.IngentingFraForrige, $"listen har {Tekster(felter)}", kilde);
    }

    public async Task HarBedtOmGrunnlagAsync() => await SagtFraAsync(Kjernejournaltekster.BedtOmGrunnlag, Grunnlag());

    public async Task HarSagtEndretAvAndreAsync() => await SagtFraAsync(Kritisktekster.SagtEndret, EndretAvAndre());

    private static bool ErHentet(Visningsfelt felter) => felter.Tekst("tilstand", Ukjent) == "hentet";

    private static string Tekster(Visningsfelt felter) => felter.Liste("opplysninger") switch
    {
        [] => $"ingen opplysninger, tilstanden er «{felter.Tekst("tilstand", Ukjent)}»",
        var rader => $"«{string.Join("», «", rader.Select(r => r.Tekst("tekst", Ukjent)))}»",
    };

    private async Task ViserBlokkertAsync(Expectation ventet)
    {
        var (felter, kilde) = await LesAsync();
        observer.OnScreen(
            felter.Tekst("tilstand", Ukjent) == "blokkert" && felter.Antall("opplysninger") == 0 && felter.Tekst("melding", "").Contains("blokkert", StringComparison.OrdinalIgnoreCase),
            ventet, $"tilstanden «{felter.Tekst("tilstand", Ukjent)}» med «{felter.Tekst("melding", "")}»", kilde);
    }

    private bool HarFraAnnen(Visningsfelt felter) =>
        felter.Liste("opplysninger").Any(r => r.Ja("gjeldende") && r.Tekst("tekst", "").Contains(oppsett.TekstFraAnnen, StringComparison.OrdinalIgnoreCase));

    private Visningsfelt? Rad(Visningsfelt felter)
    {
        var rader = felter.Liste("opplysninger");
        return rader.FirstOrDefault(r => r.Tekst("id", "") == oppsett.Id)
            ?? rader.FirstOrDefault(r => r.Tekst("tekst", "").Contains(oppsett.Tekst, StringComparison.OrdinalIgnoreCase));
    }

    private async Task SagtFraAsync(Expectation ventet, Regex ord)
    {
        var (felter, kilde) = await LesAsync();
        var meldinger = kritisk.Vist.Select(s => s.Text).Append(felter.Tekst("melding", "")).Where(t => t.Length > 0).Distinct().ToList();
        observer.OnScreen(
            meldinger.Any(t => ord.IsMatch(t.Replace(KritiskDriver.NyTekst, "", StringComparison.OrdinalIgnoreCase))), ventet, meldinger.Count == 0 ? "ingen melding" : $"«{string.Join("» «", meldinger)}»", kilde);
    }

    private async Task<(Visningsfelt Felter, Kilde Kilde)> LesAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.KritiskInformasjon, CancellationToken.None);
        return (new Visningsfelt(AdapterView.KritiskInformasjon, view.Fields), view.Kilde);
    }

    [GeneratedRegex("grunnlag", RegexOptions.IgnoreCase)]
    private static partial Regex Grunnlag();

    [GeneratedRegex(@"(endret|endringer|nyere).*(andre|annen|mellomtiden|versjon)|(andre|annen) har endret", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex EndretAvAndre();

    [GeneratedRegex("registrer", RegexOptions.IgnoreCase)]
    private static partial Regex Registrert();

    [GeneratedRegex(@"\b(har ikke|ikke har|har ingen|ingen kjent\w*|ingen kritisk\w*|ingen allergi\w*|uten kritisk)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nekter();
}
