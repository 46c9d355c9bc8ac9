using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at what Reseptformidleren received, and holds it against what it should have received.</summary>
public sealed class ReseptbevisDriver(Scene scene, Observer observer, FagsystemDriver fagsystem)
{
    public Task HarTattImotReseptenAsync() => HarGodtattAsync(Operasjon.Resept, Wiretekster.TattImotResept);

    public Task HarTattImotTilbakekallingenAsync() => HarGodtattAsync(Operasjon.Tilbakekalling, Wiretekster.TattImotTilbakekalling);

    public Task HarGodtattOppslagetAsync() => HarGodtattAsync(Operasjon.Reseptliste, Wiretekster.GodtattOppslag(Operasjon.Reseptliste));

    public Task HarGodtattOppslagPaUtleveringerAsync() =>
        HarGodtattAsync(Operasjon.Utleveringer, Wiretekster.GodtattOppslag(Operasjon.Utleveringer));

    public async Task HarMottattNoyaktigAsync(int antall)
    {
        await SeEtterAsync(Operasjon.Resept);
        var ids = Sendt(Operasjon.Resept).Select(MeldingsId).Distinct().Count();
        observer.OnWire(
            ids == antall, Wiretekster.NoyaktigAntall(antall, forMange: ids > antall),
            $"{ids} resept(er) med ulik id i {Av(Operasjon.Resept).Count()} sending(er)", Numre(Operasjon.Resept));
    }

    public async Task HarSammeMeldingsIdAsync()
    {
        await SeEtterAsync(Operasjon.Resept);
        var sendinger = Av(Operasjon.Resept).ToList();
        observer.OnWire(
            sendinger.Count >= 2 && sendinger.Select(MeldingsId).Distinct().Count() == 1, Wiretekster.SammeMeldingsId,
            $"{sendinger.Count} sending(er) med {sendinger.Select(MeldingsId).Distinct().Count()} ulike meldings-id-er", Numre(Operasjon.Resept));
    }

    public async Task HarValgtDoseringAsync()
    {
        await SeEtterAsync(Operasjon.Resept);
        var resept = Av(Operasjon.Resept).LastOrDefault()
            ?? throw new NotDecidedException("Reseptformidleren har ikke mottatt noen resept, så doseringen ble ikke prøvd.");
        var avvik = Dosebevis.Avvik(resept, scene.Valg.Dosering);
        observer.OnWire(avvik is null, Wiretekster.ValgtDosering, avvik ?? "den strukturerte doseringen er den samme", Numre(Operasjon.Resept));
    }

    public async Task HarUendretDoseringAsync()
    {
        await SeEtterAsync(Operasjon.Resept);
        var ny = Av(Operasjon.Resept).LastOrDefault(e => MeldingsId(e) != scene.ReseptId)
            ?? throw new NotDecidedException("Fagsystemet sendte ingen ny resept, så doseringen ble ikke prøvd.");
        var avvik = Dosebevis.Avvik(ny, scene.Valg.Dosering);
        observer.OnWire(avvik is null, Wiretekster.UendretDosering, avvik ?? "den strukturerte doseringen er den samme", [ny.Number]);
    }

    public async Task HarIkkeMottattMotstridAsync()
    {
        await LivstegnAsync();
        var baret = Av(Operasjon.Resept).Where(e => Dosebevis.Avvik(e, scene.Valg.Dosering) is null).ToList();
        observer.OnWire(
            baret.Count == 0, Wiretekster.IkkeMotstrid, $"{baret.Count} resept(er) med strukturen som ikke stemte", baret.Select(e => e.Number));
    }

    public Task HarIkkeSendtEtterPapirAsync() => HarIkkeTattImotAsync(Wiretekster.IkkeSendtEtterPapir);

    public Task HarIkkeSendtForSvarAsync() => HarIkkeTattImotAsync(Wiretekster.IkkeSendtForSvar, ErValgtVare);

    /// <summary>That nothing was sent is the failure here: nothing was to stop it.</summary>
    public async Task HarTattImotValgtVareAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Operasjon.Resept && ErValgtVare(e));
        var sendt = Av(Operasjon.Resept).Where(ErValgtVare).ToList();
        var godtatt = sendt.Count(Reseptformidlersvar.ErGodtatt);
        var varsler = string.Concat(SkjermDriver.Varsler(scene.SisteForsok).Select(varsel => $"; vist: «{varsel.Text}»"));
        observer.OnWire(
            godtatt > 0, Wiretekster.IkkeStoppetAvVarsel, $"{sendt.Count} mottatt, {godtatt} godtatt{varsler}", sendt.Select(e => e.Number));
    }

    public Task HarIkkeSendtUtenRettAsync() => HarIkkeTattImotAsync(Wiretekster.IkkeSendtUtenRett);

    /// <summary>What a message holds can only be judged when it was sent; that it was not is another criterion's to say.</summary>
    private async Task HarGodtattAsync(string operasjon, Expectation forventning)
    {
        await SeEtterAsync(operasjon);
        var godtatt = Sendt(operasjon).Count(Reseptformidlersvar.ErGodtatt);
        observer.OnWire(godtatt > 0, forventning, $"{Av(operasjon).Count()} mottatt, {godtatt} godtatt", Numre(operasjon));
    }

    private List<Exchange> Sendt(string operasjon) => Av(operasjon).ToList() is { Count: > 0 } sendt
        ? sendt
        : throw new NotDecidedException($"Fagsystemet sendte ingen {operasjon}, så dette ble ikke prøvd.");

    private async Task HarIkkeTattImotAsync(Expectation forventning, Func<Exchange, bool>? hvilke = null)
    {
        await LivstegnAsync();
        var godtatt = Av(Operasjon.Resept).Where(Reseptformidlersvar.ErGodtatt).Where(hvilke ?? (_ => true)).ToList();
        observer.OnWire(
            godtatt.Count == 0, forventning, $"{godtatt.Count} resept(er) er tatt imot", godtatt.Select(e => e.Number));
    }

    public async Task HarTildeltReferansenummerAsync()
    {
        await SeEtterAsync(Operasjon.Resept);
        var brukt = Av(Operasjon.Resept).DistinctBy(MeldingsId).Select(e => Meldingsinnhold.Tekst(e, "RefNr") ?? "").ToList();
        var tildelt = Av(Operasjon.Referansenummer).SelectMany(e => Svarelementer(e, "RefNr")).ToHashSet();
        var feil = brukt.Count(nummer => nummer.Length == 0) is > 0 and var uten ? $"{uten} resept(er) uten referansenummer"
            : brukt.Find(nummer => !tildelt.Contains(nummer)) is { } fremmed ? $"referansenummer {fremmed} er ikke tildelt i M4.2"
            : brukt.Distinct().Count() < brukt.Count ? "samme referansenummer er brukt på flere resepter"
            : null;
        observer.OnWire(
            brukt.Count > 0 && feil is null, Wiretekster.TildeltReferansenummer,
            feil ?? $"{brukt.Count} resept(er), alle med eget tildelt nummer", Numre(Operasjon.Referansenummer, Operasjon.Resept));
    }

    public async Task HarNavaerendeNummerAsync()
    {
        await SeEtterAsync(Operasjon.Resept);
        var numre = Av(Operasjon.Resept).Select(e => e.Facts.GetValueOrDefault(EreseptFacts.Pasient) ?? "ikke oppgitt").Distinct().ToList();
        observer.OnWire(
            numre is [var ett] && ett == scene.ApenPasient.Nummer(), Wiretekster.NavaerendeNummer,
            numre.Count == 0 ? "ingen resept er mottatt" : $"pasient {string.Join(", ", numre)}", Numre(Operasjon.Resept));
    }

    public async Task HarUendretMerknadAsync()
    {
        await SeEtterAsync(Operasjon.Resept);
        observer.OnWire(
            Merknader() is { Count: > 0 } sendt && sendt.All(ErUendret), Wiretekster.UendretMerknad, SendtMerknad(), Numre(Operasjon.Resept));
    }

    public async Task HarStoppetEllerHelMerknadAsync()
    {
        await LivstegnAsync();
        var stoppet = Merknader().Count == 0 && scene.SisteForsok.Outcome != AttemptOutcome.Performed && SkjermDriver.Varsler(scene.SisteForsok).Any();
        observer.OnWire(
            stoppet || (Merknader() is { Count: > 0 } sendt && sendt.All(ErUendret)), Wiretekster.HelMerknad,
            stoppet ? "fagsystemet stoppet teksten og sa fra" : SendtMerknad(), Numre(Operasjon.Resept));
    }

    public async Task HarTilbakekaltMedHenvisningAsync()
    {
        await SeEtterAsync(Operasjon.Tilbakekalling);
        var ny = Av(Operasjon.Resept).Select(MeldingsId).LastOrDefault() ?? "";
        var henvist = Av(Operasjon.Tilbakekalling)
            .Any(e => Meldingsinnhold.Tekst(e, "ReseptId") == scene.ReseptId && Meldingsinnhold.Tekst(e, "NyReseptId") == ny && ny != scene.ReseptId);
        observer.OnWire(
            henvist, Wiretekster.Henvisning,
            Av(Operasjon.Tilbakekalling).Any() ? "tilbakekallingen viser ikke til den nye resepten" : "ingen tilbakekalling er mottatt",
            Numre(Operasjon.Tilbakekalling, Operasjon.Resept));
    }

    /// <summary>Proof of life after a window in which something must not come: a look-up that the system makes and gets an answer to.</summary>
    private async Task LivstegnAsync()
    {
        await Task.Delay(scene.Vindu, TimeProvider.System);
        var before = Av(Operasjon.Reseptliste).Count(Reseptformidlersvar.ErGodtatt);
        var forsok = scene.SisteForsok;
        await fagsystem.HentResepterAsync();
        scene.SisteForsok = forsok;
        await SeEtterAsync(Operasjon.Reseptliste);
        if (Av(Operasjon.Reseptliste).Count(Reseptformidlersvar.ErGodtatt) <= before)
        {
            throw new NotDecidedException("Fagsystemet gjorde ikke noe oppslag etterpå, så det er ikke vist at det fortsatt kunne sende.");
        }
    }

    private bool ErValgtVare(Exchange resept) => Meldingsinnhold.Tekst(resept, "Varenr") == scene.Valg.Varenr;

    private List<string> Merknader() => [.. Av(Operasjon.Resept).Select(e => Meldingsinnhold.Tekst(e, "Merknad") ?? "")];

    private bool ErUendret(string sendt) => Linjer(sendt) == Linjer(scene.Valg.Merknad ?? "");

    private string SendtMerknad() => Merknader() switch
    {
        [] => "ingen resept er mottatt",
        [.., var siste] when ErUendret(siste) => "merknaden er uendret",
        [.., var siste] => $"merknaden er «{(siste.Length > 120 ? $"{siste[..120]} …» ({siste.Length} tegn)" : $"{siste}»")}",
    };

    // Line ends travel as one line feed in XML, whatever was typed.
    private static string Linjer(string tekst) => tekst.ReplaceLineEndings("\n");

    private Task<Exchange?> SeEtterAsync(string operasjon) => scene.SeEtterAsync(e => e.Operation == operasjon);

    private IEnumerable<Exchange> Av(string operasjon) => scene.Exchanges.Where(e => e.Operation == operasjon);

    private List<long> Numre(params string[] operasjoner) =>
        [.. scene.Exchanges.Where(e => operasjoner.Contains(e.Operation)).Select(e => e.Number)];

    private static string MeldingsId(Exchange exchange) => exchange.Facts.GetValueOrDefault(EreseptFacts.MeldingId) ?? "";

    private static IEnumerable<string> Svarelementer(Exchange exchange, string element) =>
        (exchange.Response is { } response ? Meldingsinnhold.Les(response.Clear)?.Descendants() : null)
            ?.Where(e => e.Name.LocalName == element).Select(e => e.Value.Trim()) ?? [];
}
