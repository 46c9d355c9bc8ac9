using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Holds what Reseptformidleren was sent against what the citizen was answered.</summary>
public sealed class ReseptfornyelsebevisDriver(Scene scene, Observer observer)
{
    private const string Fornyet = "14";

    // What the citizen is to recognise the prescription by.
    private static readonly string[] Innhold = ["NavnFormStyrke", "DosVeiledEnkel"];

    public async Task ErBareDenValgteFornyetAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Operasjon.Tilbakekalling);
        var tilbakekalt = Kall(Operasjon.Tilbakekalling).Select(e => Meldingsinnhold.Tekst(e, "ReseptId")).Distinct().ToList();
        var nye = Nye();
        var avvik = nye is [var ny] ? Dosebevis.Avvik(ny, scene.Valg.Dosering) : $"{nye.Count} nye resepter";
        observer.OnWire(
            avvik is null && tilbakekalt is [var gammel] && gammel == scene.ReseptId, Timetekster.BareDenValgte,
            avvik ?? (tilbakekalt.Count == 0 ? "ingen resept er erstattet av den nye" : tilbakekalt.Contains(scene.ReseptId) ? "den valgte resepten er erstattet av den nye" : "en annen resept er erstattet av den nye"),
            [.. nye.Select(e => e.Number), .. Kall(Operasjon.Tilbakekalling).Select(e => e.Number)]);
    }

    public async Task ErSvartFornyetAsync()
    {
        await scene.VentPaSendtAsync(ErSvar);
        var svar = Svar();
        var ny = Nye() is [.., var siste] ? siste : throw new NotDecidedException("Reseptformidleren har ikke mottatt noen ny resept i scenariet.");
        var (holder, faktisk) = svar is not [var ett] ? (false, $"{svar.Count} svar")
            : ett.Fakta(MeldingsFacts.Tema) != Fornyet ? (false, $"et svar med temakode {ett.Fakta(MeldingsFacts.Tema)}")
            : Innhold.FirstOrDefault(navn => Meldingsinnhold.Tekst(ett, navn) is not { } vist || vist != Meldingsinnhold.Tekst(ny, navn)) is { } ulikt ? (false, $"svaret har ikke resepten med samme {ulikt}")
            : (true, "ett svar om at resepten er fornyet, med resepten");
        observer.OnWire(holder, Timetekster.SvartFornyet, faktisk, [.. svar.Select(e => e.Number), ny.Number]);
    }

    public async Task ErSvartAnnetAsync()
    {
        await scene.VentPaSendtAsync(ErSvar);
        var svar = Svar();
        observer.OnWire(svar is [var ett] && ett.Fakta(MeldingsFacts.Tema) != Fornyet, Timetekster.SvartAnnet, $"{svar.Count} svar med temakode {string.Join(", ", svar.Select(e => e.Fakta(MeldingsFacts.Tema) ?? "ingen"))}", svar.Select(e => e.Number));
    }

    /// <summary>The refusal must have come first: until then there was nothing to tell.</summary>
    public async Task ErIkkeSvartFornyetAsync()
    {
        if (Nye().Count == 0)
        {
            throw new NotDecidedException("Fagsystemet sendte ingen ny resept, så svaret til innbyggeren ble ikke prøvd.");
        }

        await scene.SeEtterAsync(ErSvar);
        var fornyet = Svar().Where(e => e.Fakta(MeldingsFacts.Tema) == Fornyet).ToList();
        observer.OnWire(fornyet.Count == 0, Timetekster.IkkeSvartFornyet, $"{fornyet.Count} svar om at resepten er fornyet", [.. Nye().Select(e => e.Number), .. fornyet.Select(e => e.Number)]);
    }

    private IReadOnlyList<Exchange> Svar() => scene.Sendt(ErSvar);

    private static bool ErSvar(Exchange e) => e.Fakta(MeldingsFacts.Type) == Meldingsfunksjon.Reseptfornyelse;

    private List<Exchange> Kall(string operasjon) => [.. scene.Exchanges.Where(e => e.Operation == operasjon)];

    // The two that the scenario begins with come before what the citizen asks.
    private List<Exchange> Nye()
    {
        var spurt = scene.Bussen(Meldingsoperasjoner.Levering).FirstOrDefault(ErSvar)?.Number
            ?? throw new NotDecidedException("Forespørselen om fornyelse er ikke levert til fagsystemet.");
        var tidligere = Kall(Operasjon.Resept).Where(e => e.Number < spurt).Select(e => e.Fakta(EreseptFacts.MeldingId)).ToHashSet();
        return [.. Kall(Operasjon.Resept).Where(e => !tidligere.Contains(e.Fakta(EreseptFacts.MeldingId)))];
    }
}
