using System.Globalization;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at lab results, documents and medicines as the user sees them.</summary>
public sealed class KjoppslagskjermDriver(Scene scene, Observer observer, KjoppslagoppsettDriver oppsett)
{
    private const string Hentet = "hentet";

    public async Task ViserAlleAsync(string hva)
    {
        var (felter, kilde) = await LesAsync(hva);
        var mangler = Mangler(hva, felter);
        observer.OnScreen(
            mangler == 0 && felter.Tekst("tilstand", "") == Hentet && felter.Tekst("pasient", "") == scene.Pasient, Kjoppslagtekster.Alle(hva, Antall(hva)),
            $"{Antall(hva) - mangler} av {Antall(hva)} vist riktig, tilstand «{felter.Tekst("tilstand", "")}»", kilde);
    }

    /// <summary>A system that stops after a page is as right as one that fetches all, when it says so.</summary>
    public async Task ViserAlleEllerSierFraAsync(string hva)
    {
        var (felter, kilde) = await LesAsync(hva);
        var mangler = Mangler(hva, felter);
        var sagt = felter.Ja("flere") && felter.Tekst("melding", "").Length > 0;
        observer.OnScreen(
            mangler == 0 || (sagt && mangler < Antall(hva)), Kjoppslagtekster.AlleEllerFlere,
            $"{Antall(hva) - mangler} av {Antall(hva)} vist, {(sagt ? "og sagt at det finnes flere" : "og ikke sagt at det finnes flere")}", kilde);
    }

    public async Task ViserSamletAsync()
    {
        var (felter, kilde) = await LesAsync("prøvesvar");
        var spredt = oppsett.Prover.Where(ventet => !Alle(felter.Liste("svar")).Any(rad => ErSamlet(ventet, rad))).ToList();
        observer.OnScreen(
            oppsett.Prover.Count > 0 && spredt.Count == 0, Kjoppslagtekster.Samlet,
            spredt.Count == 0 ? "delene står under prøvesvaret" : $"«{spredt[0].Navn}» er ikke vist med alle delene under seg", kilde);
    }

    public async Task ViserTilstandAsync(string hva, string ventet)
    {
        var (felter, kilde) = await LesAsync(hva);
        var (tilstand, melding) = (felter.Tekst("tilstand", "ikke vist"), felter.Tekst("melding", ""));
        observer.OnScreen(tilstand == ventet && melding.Length > 0, Kjoppslagtekster.Tilstand(hva, ventet), $"tilstand «{tilstand}» med meldingen «{melding}»", kilde);
    }

    public async Task ViserIkkeIngenFunnAsync(string hva)
    {
        var (felter, kilde) = await LesAsync(hva);
        var (tilstand, antall) = (felter.Tekst("tilstand", "ikke vist"), felter.Antall(Kjoppslagtjeneste.Av(hva).Rader));
        observer.OnScreen(!(tilstand == Hentet && antall == 0), Kjoppslagtekster.IkkeIngenFunn, $"tilstand «{tilstand}» med {antall} rad(er)", kilde);
    }

    public async Task ViserTilbakeholdteAsync()
    {
        var (felter, kilde) = await LesAsync("dokumenter");
        var vist = felter.Tall("tilbakeholdt");
        observer.OnScreen(
            vist == oppsett.Tilbakeholdte && felter.Tekst("melding", "").Length > 0, Kjoppslagtekster.Tilbakeholdt(oppsett.Tilbakeholdte),
            string.Create(CultureInfo.InvariantCulture, $"{vist} vist som tilbakeholdt"), kilde);
    }

    public async Task ViserIngentingAsync(string hva)
    {
        var (felter, kilde) = await LesAsync(hva);
        var antall = felter.Antall(Kjoppslagtjeneste.Av(hva).Rader);
        observer.OnScreen(antall == 0 && felter.Tekst("tilstand", "") != Hentet, Kjoppslagtekster.Ingenting(hva), $"tilstand «{felter.Tekst("tilstand", "")}» med {antall} rad(er)", kilde);
    }

    public Task BerOmGrunnlagAsync()
    {
        var meldinger = SkjermDriver.Varsler(scene.SisteForsok).Select(vist => vist.Text).ToList();
        observer.OnScreen(
            meldinger.Any(tekst => tekst.Contains("grunnlag", StringComparison.OrdinalIgnoreCase)), Kjoppslagtekster.BedtOmGrunnlag,
            meldinger.Count == 0 ? "ingen melding" : $"«{string.Join("» «", meldinger)}»", scene.SisteForsok.Shown.Select(vist => vist.Kilde).FirstOrDefault(Kilde.InternApi));
        return Task.CompletedTask;
    }

    /// <summary>Holds the list of medicines against the prescription that the system itself sent.</summary>
    public async Task ViserLegemiddeletSomSendtAsync()
    {
        var sendt = scene.Exchanges.LastOrDefault(e => e.Operation == Operasjon.Resept && e.Facts.GetValueOrDefault(Core.Checks.Eresept.EreseptFacts.MeldingId) == scene.ReseptId)
            ?? throw new NotDecidedException("Fagsystemet har ikke sendt resepten i scenariet.");
        var (legemiddel, dosering) = (Meldingsinnhold.Tekst(sendt, "NavnFormStyrke"), Meldingsinnhold.Tekst(sendt, "DosVeiledEnkel"));
        var (felter, kilde) = await LesAsync("legemidler fra kjernejournal");
        var rad = felter.Liste("legemidler").FirstOrDefault(each => each.Tekst("id", "") == scene.ReseptId);
        observer.OnScreen(
            rad is not null && felter.Tekst("pasient", "") == scene.Pasient && Luft(rad.Tekst("legemiddel", "")) == Luft(legemiddel) && (dosering is null || Luft(rad.Tekst("dosering", "")) == Luft(dosering)) && rad.Ja("utlevert"),
            Kjoppslagtekster.LegemiddelSomSendt(legemiddel ?? "", dosering ?? ""),
            rad is null ? "resepten vises ikke" : $"«{rad.Tekst("legemiddel", "")}», «{rad.Tekst("dosering", "")}», {(rad.Ja("utlevert") ? "utlevert" : "ikke utlevert")}", kilde);
    }

    private static IEnumerable<Visningsfelt> Alle(IReadOnlyList<Visningsfelt> rader) => rader.SelectMany(rad => Alle(rad.Liste("deler")).Prepend(rad));

    private static string Luft(string? tekst) => string.Join(' ', (tekst ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool ErSamlet(Ventetprove ventet, Visningsfelt rad) =>
        ventet.ErVistAv(rad) && ventet.Deler.All(del => rad.Liste("deler").Any(under => ErSamlet(del, under)));

    private int Antall(string hva) => Kjoppslagtjeneste.Av(hva) == Kjoppslagtjeneste.Provesvar ? oppsett.Prover.Count : oppsett.Dokumenter.Count;

    private int Mangler(string hva, Visningsfelt felter)
    {
        if (Kjoppslagtjeneste.Av(hva) == Kjoppslagtjeneste.Provesvar)
        {
            var rader = Alle(felter.Liste("svar")).ToLookup(rad => rad.Tekst("navn", ""));
            return oppsett.Prover.Count(ventet => !rader[ventet.Navn].Any(ventet.ErVistAv));
        }

        // The day in Norway, where the system shows one.
        var vist = felter.Liste("dokumenter").Select(rad => (rad.Tekst("tittel", ""), rad.Tekst("dato", ""))).ToHashSet();
        return oppsett.Dokumenter.Count(ventet => !vist.Contains((ventet.Tittel, NorskTid.Dag(ventet.Tid).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))) && !vist.Contains((ventet.Tittel, "")));
    }

    private async Task<(Visningsfelt Felter, Kilde Kilde)> LesAsync(string hva)
    {
        var visning = Kjoppslagtjeneste.Av(hva).Visning;
        var view = await scene.Vendor.ViewAsync(scene.Id, visning, CancellationToken.None);
        return (new Visningsfelt(visning, view.Fields), view.Kilde);
    }
}
