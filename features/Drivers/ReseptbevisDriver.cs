using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at what Reseptformidleren received, and holds it against what it should have received.</summary>
public sealed class ReseptbevisDriver(Scene scene, Observer observer)
{
    public async Task HarTattImotReseptenAsync()
    {
        await SeEtterAsync(Operasjon.Resept);
        var accepted = Av(Operasjon.Resept).Where(Reseptformidlersvar.ErGodtatt).ToList();
        observer.OnWire(
            accepted.Count > 0, Wiretekster.TattImotResept,
            Mottatt(Operasjon.Resept, accepted.Count), Numre(Operasjon.Resept));
    }

    public async Task HarTattImotTilbakekallingenAsync()
    {
        await SeEtterAsync(Operasjon.Tilbakekalling);
        var accepted = Av(Operasjon.Tilbakekalling).Where(Reseptformidlersvar.ErGodtatt).ToList();
        observer.OnWire(
            accepted.Count > 0, Wiretekster.TattImotTilbakekalling,
            Mottatt(Operasjon.Tilbakekalling, accepted.Count), Numre(Operasjon.Tilbakekalling));
    }

    public async Task HarMottattNoyaktigAsync(int antall)
    {
        await SeEtterAsync(Operasjon.Resept);
        var ids = Av(Operasjon.Resept).Select(MeldingsId).Distinct().Count();
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

    public async Task HarTilbakekaltMedHenvisningAsync()
    {
        await SeEtterAsync(Operasjon.Tilbakekalling);
        var ny = Av(Operasjon.Resept).Select(MeldingsId).LastOrDefault() ?? "";
        var henvist = Av(Operasjon.Tilbakekalling)
            .Any(e => Tekst(e, "ReseptId") == scene.ReseptId && Tekst(e, "NyReseptId") == ny && ny != scene.ReseptId);
        observer.OnWire(
            henvist, Wiretekster.Henvisning,
            Av(Operasjon.Tilbakekalling).Any() ? "tilbakekallingen viser ikke til den nye resepten" : "ingen tilbakekalling er mottatt",
            Numre(Operasjon.Tilbakekalling, Operasjon.Resept));
    }

    private Task<Exchange?> SeEtterAsync(string operasjon) => scene.SeEtterAsync(e => e.Operation == operasjon);

    private IEnumerable<Exchange> Av(string operasjon) => scene.Exchanges.Where(e => e.Operation == operasjon);

    private List<long> Numre(params string[] operasjoner) =>
        [.. scene.Exchanges.Where(e => operasjoner.Contains(e.Operation)).Select(e => e.Number)];

    private string Mottatt(string operasjon, int godtatt) =>
        $"{Av(operasjon).Count()} mottatt, {godtatt} godtatt";

    private static string MeldingsId(Exchange exchange) => exchange.Facts.GetValueOrDefault(EreseptFacts.MeldingId) ?? "";

    private static string? Tekst(Exchange exchange, string element) =>
        Meldingsinnhold.Les(exchange.Request.Clear)?.Descendants().FirstOrDefault(e => e.Name.LocalName == element)?.Value;
}
