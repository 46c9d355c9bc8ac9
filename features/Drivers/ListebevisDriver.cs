using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at the lists of medicines in use that Reseptformidleren received, and at the one it holds.</summary>
public sealed class ListebevisDriver(Scene scene, Observer observer, AcceptanceEnvironment environment)
{
    private const string Seponering = "2";

    public async Task HarTilbakekaltSomSeponertAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Operasjon.Tilbakekalling);
        var kall = Av(Operasjon.Tilbakekalling).Where(e => Meldingsinnhold.Tekst(e, "ReseptId") == scene.ReseptId).ToList();
        var arsaker = kall.Select(e => Arsak(e) ?? "ingen").Distinct();
        observer.OnWire(
            kall.Any(e => Reseptformidlersvar.ErGodtatt(e) && Arsak(e) == Seponering),
            Listetekster.TilbakekaltSomSeponert,
            kall.Count == 0 ? "ingen tilbakekalling er mottatt" : $"{kall.Count} tilbakekalling(er) med årsak {string.Join(", ", arsaker)}",
            kall.Select(e => e.Number));
    }

    public async Task HarSeponertPaListenAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Operasjon.Legemiddelliste);
        var oppforing = Oppforinger().Find(o => Felt(o, "ReseptId") == scene.ReseptId);
        observer.OnWire(
            oppforing is not null && oppforing.Elements().Any(e => e.Name.LocalName == "Seponering"),
            Listetekster.SeponertPaListen,
            (oppforing, Av(Operasjon.Legemiddelliste).Any()) switch
            {
                (not null, _) => "oppføringen er på listen, uten seponering",
                (null, true) => "listen har ingen oppføring for resepten",
                _ => "ingen legemiddelliste er mottatt",
            },
            Numre());
    }

    /// <summary>Which version it builds on is held against what the system knows by a check on every list; a wrong one is refused as well.</summary>
    public async Task HarTattImotListenAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Operasjon.Legemiddelliste);
        var siste = Av(Operasjon.Legemiddelliste).LastOrDefault()
            ?? throw new NotDecidedException("Fagsystemet leverte ingen legemiddelliste, så dette ble ikke prøvd.");
        var godtatt = Reseptformidlersvar.ErGodtatt(siste);
        observer.OnWire(godtatt, Listetekster.TattImot, godtatt ? "listen er godtatt" : "listen er ikke godtatt", Numre());
    }

    public async Task HarHentetPaNyttAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Operasjon.HentListe && ErNyere(e));
        var hentet = Av(Operasjon.HentListe).Where(ErNyere).ToList();
        observer.OnWire(
            hentet.Count > 0, Listetekster.HentetPaNytt,
            $"{Av(Operasjon.HentListe).Count()} henting(er), {hentet.Count} etter at den andre legen leverte", Numre());

        bool ErNyere(Exchange e) => e.Facts.GetValueOrDefault(EreseptFacts.SvarListeId) == scene.ListeFraAnnenLege;
    }

    /// <summary>That the list is unchanged proves nothing unless the system tried to change it.</summary>
    public async Task HarAndresFortsattAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Operasjon.Legemiddelliste);
        if (!Av(Operasjon.Legemiddelliste).Any())
        {
            throw new NotDecidedException("Fagsystemet leverte ingen legemiddelliste, så dette ble ikke prøvd.");
        }

        var deres = Oppforinger().Any(o => Felt(o, "Id") == scene.OppforingFraAnnenLege);
        observer.OnWire(
            deres, Listetekster.AndresFortsatt, deres ? "oppføringen er på listen" : "oppføringen er borte fra listen", Numre());
    }

    /// <summary>The entries of the list that Reseptformidleren holds now.</summary>
    private List<XElement> Oppforinger() => environment.Resepter(scene).Liste(scene.ApenPasient) is { } liste
        ? [.. Meldingsinnhold.Les(liste)!.Descendants().Where(e => e.Name.LocalName == "EnkeltoppforingLIB")]
        : [];

    private IEnumerable<Exchange> Av(string operasjon) => scene.Exchanges.Where(e => e.Operation == operasjon);

    private List<long> Numre() =>
        [.. scene.Exchanges.Where(e => e.Operation is Operasjon.Legemiddelliste or Operasjon.HentListe).Select(e => e.Number)];

    private static string? Arsak(Exchange tilbakekalling) => Meldingsinnhold.Element(tilbakekalling, "Arsak")?.Attribute("V")?.Value;

    private static string? Felt(XElement oppforing, string navn) => oppforing.Elements().FirstOrDefault(e => e.Name.LocalName == navn)?.Value;
}
