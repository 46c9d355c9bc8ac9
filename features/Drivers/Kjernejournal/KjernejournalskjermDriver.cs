using System.Globalization;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at the icon and the portal's window, as the user sees them.</summary>
public sealed class KjernejournalskjermDriver(Scene scene, Observer observer)
{
    private const string Ukjent = "ikke vist";

    private static readonly string[] UtenKritisk = ["1", "2", "3"];

    private static readonly TimeSpan IkonLimit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Blikk = TimeSpan.FromMilliseconds(20);

    private readonly List<string> _underveis = [];
    private readonly List<string> _ikoner = [];

    // A system without kjernejournal has no icon to look at, and opens patients all the same.
    private bool UtenIkon => scene.ManglerFunksjoner.Contains(FunksjonCatalog.Kjernejournal);

    /// <summary>Whether a patient was not opened before kjernejournal had answered.</summary>
    public bool VentetPaSvaret { get; set; }

    /// <summary>Remembers the icon that stood while the answer was waited for.</summary>
    public Task MerkUnderveisAsync() => MerkAsync(_underveis);

    /// <summary>Remembers the icon that stood when the answer had come.</summary>
    public Task MerkAsync() => MerkAsync(_ikoner);

    /// <summary>Waits until the icon no longer says that the status is being fetched: the answer has come to the system a little before it is shown.</summary>
    public async Task VentPaIkonAsync()
    {
        if (UtenIkon)
        {
            return;
        }

        var begynt = TimeProvider.System.GetTimestamp();
        while ((await LesIkonAsync()).Ikon == "henter" && TimeProvider.System.GetElapsedTime(begynt) < IkonLimit)
        {
            await Task.Delay(Blikk, TimeProvider.System);
        }
    }

    public async Task ViserStatusAsync(int status)
    {
        var lest = await LesIkonAsync();
        var ventet = status.ToString(CultureInfo.InvariantCulture);
        observer.OnScreen(
            lest.Ikon == ventet && lest.Pasient == scene.Pasient, Kjernejournaltekster.Status(ventet), $"ikonet «{lest.Ikon}» for «{lest.Pasient}»", lest.Kilde);
    }

    public async Task ViserFeilAsync()
    {
        await scene.VentPaAtFeilenTraffAsync();
        var lest = await LesIkonAsync();
        observer.OnScreen(ErFeil(lest.Ikon), Kjernejournaltekster.Feilikon, $"ikonet «{lest.Ikon}»", lest.Kilde);
    }

    public async Task ViserIngenKontaktAsync()
    {
        await scene.VentPaAtFeilenTraffAsync();
        var lest = await LesIkonAsync();
        observer.OnScreen(
            ErFeil(lest.Ikon) && lest.Tekst.Contains("kontakt", StringComparison.OrdinalIgnoreCase), Kjernejournaltekster.IngenKontakt,
            $"ikonet «{lest.Ikon}» med «{lest.Tekst}»", lest.Kilde);
    }

    public async Task ViserIkkeManglendeAsync()
    {
        var lest = await LesIkonAsync();
        observer.OnScreen(!UtenKritisk.Contains(lest.Ikon), Kjernejournaltekster.IkkeManglende, $"ikonet «{lest.Ikon}»", lest.Kilde);
    }

    public async Task ViserIkkeManglendeForSvaretAsync()
    {
        var lest = await LesIkonAsync();
        if (_underveis.Count == 0)
        {
            throw new NotDecidedException("Helseindikatoren hadde svart før ikonet kunne leses, så det er ikke vist hva ikonet sa før svaret.");
        }

        var feil = _underveis.FirstOrDefault(UtenKritisk.Contains);
        observer.OnScreen(feil is null, Kjernejournaltekster.IkkeManglende, $"ikonet var «{string.Join("», «", _underveis)}» før svaret", lest.Kilde);
    }

    public async Task ViserIngenStatusFraForrigeAsync()
    {
        var lest = await LesIkonAsync();
        observer.OnScreen(
            lest.Ikon is not ("1" or "2" or "3" or "4"), Kjernejournaltekster.IngenFraForrige, $"ikonet «{lest.Ikon}» mens svaret ventes", lest.Kilde);
    }

    public async Task VisteFeilAsync()
    {
        var lest = await LesIkonAsync();
        observer.OnScreen(
            _ikoner.Count > 0 && ErFeil(_ikoner[0]), Kjernejournaltekster.Feilikon, $"ikonet var «{_ikoner.FirstOrDefault(Ukjent)}»", lest.Kilde);
    }

    public async Task ErSkjultAsync()
    {
        var lest = await LesIkonAsync();
        observer.OnScreen(lest.Ikon == "skjult", Kjernejournaltekster.Skjult, $"ikonet «{lest.Ikon}»", lest.Kilde);
    }

    public async Task KanKlikkesAsync(bool ventet)
    {
        var (felter, kilde) = await LesAsync(AdapterView.Helseindikator);
        var kan = felter.Ja("klikkbar");
        observer.OnScreen(kan == ventet, Kjernejournaltekster.Klikkbar(ventet), kan ? "ikonet kan klikkes" : "ikonet kan ikke klikkes", kilde);
    }

    public async Task HjelpetekstErFraSvaretAsync(string fakta)
    {
        var svar = scene.Kjernejournalkall([.. Kjernejournaloperasjoner.Indikatorer])
            .LastOrDefault(e => e.Pasient() == scene.ApenPasient.Nummer())?.Fakta(fakta)
            ?? throw new NotDecidedException("Helseindikatoren har ikke svart med noen tekst i scenariet.");
        var lest = await LesIkonAsync();
        observer.OnScreen(
            lest.Tekst.Contains(svar, StringComparison.Ordinal), Kjernejournaltekster.Hjelpetekst(svar), $"«{lest.Tekst}»", lest.Kilde);
    }

    public async Task ViserApenPasientAsync()
    {
        var (felter, kilde) = await LesAsync(AdapterView.Kjernejournal);
        var vist = felter.Tekst("pasient", Ukjent);
        observer.OnScreen(
            felter.Ja("apen") && vist == scene.ApenPasient.KrevNummer(), Kjernejournaltekster.ApenPasient, felter.Ja("apen") ? $"kjernejournal viser {vist}" : "kjernejournal er ikke åpen", kilde);
    }

    public async Task ErIkkeApenAsync()
    {
        var (felter, kilde) = await LesAsync(AdapterView.Kjernejournal);
        observer.OnScreen(
            !felter.Ja("apen"), Kjernejournaltekster.IkkeApen, felter.Ja("apen") ? $"kjernejournal er åpen for {felter.Tekst("pasient", Ukjent)}" : "kjernejournal er lukket", kilde);
    }

    public async Task ErApnetSomNormaltAsync()
    {
        var (felter, kilde) = await LesAsync(AdapterView.Pasientkontekst);
        var apen = felter.Tekst("pasient", "ingen");
        observer.OnScreen(
            apen == scene.Pasient && scene.SisteForsok.Outcome == AttemptOutcome.Performed && !VentetPaSvaret, Kjernejournaltekster.ApnetSomNormalt,
            VentetPaSvaret ? $"åpen pasient: {apen}, men først etter at kjernejournal svarte" : $"åpen pasient: {apen}", kilde);
    }

    public async Task HarInnsynsloggAsync(string grunnlag)
    {
        var (felter, kilde) = await LesAsync(AdapterView.Innsynslogg);
        var rader = felter.Liste("rader").Where(r => r.Tekst("pasient", "") == scene.Pasient).ToList();
        var riktig = rader.Any(r => r.Tekst("bruker", "") == scene.Bruker && r.Tekst("grunnlag", "") == grunnlag
            && DateTimeOffset.TryParse(r.Tekst("tidspunkt", ""), CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        observer.OnScreen(
            riktig, Kjernejournaltekster.Innsynslogg(grunnlag),
            rader.Count == 0
                ? "ingen linje for pasienten"
                : string.Join("; ", rader.Select(r => $"bruker {r.Tekst("bruker", Ukjent)}, tidspunkt {r.Tekst("tidspunkt", Ukjent)}, grunnlag {r.Tekst("grunnlag", Ukjent)}")), kilde);
    }

    private async Task MerkAsync(List<string> ikoner)
    {
        if (!UtenIkon)
        {
            ikoner.Add((await LesIkonAsync()).Ikon);
        }
    }

    private static bool ErFeil(string ikon) => ikon is "0" or "ingen-kontakt";

    private async Task<(string Pasient, string Ikon, string Tekst, Kilde Kilde)> LesIkonAsync()
    {
        var (felter, kilde) = await LesAsync(AdapterView.Helseindikator);
        return (felter.Tekst("pasient", ""), felter.Tekst("ikon", Ukjent), felter.Tekst("hjelpetekst", ""), kilde);
    }

    private async Task<(Visningsfelt Felter, Kilde Kilde)> LesAsync(string visning)
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, visning, CancellationToken.None);
        return (new Visningsfelt(visning, view.Fields), view.Kilde);
    }
}
