using System.Text.Json;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at what kjernejournal holds after the system has written; the checks on the wire look at the rest.</summary>
public sealed class KritiskinnholdDriver(Scene scene, Observer observer, KritiskDriver kritisk, KritiskoppsettDriver oppsett)
{
    private const string Profiler = "http://nhn.no/kj/fhir/StructureDefinition/Kj";

    public void HarAlleFelter()
    {
        if (!scene.Kjernejournalkall(KritiskInformasjonFacts.Endre).Any(e => e.ErVellykket()))
        {
            throw new NotDecidedException("Kjernejournal har ikke tatt imot noen endring i scenariet, så det er ikke vist om den beholder feltene.");
        }

        var na = KritiskDriver.Felter(oppsett.Lagret().Json);
        var borte = kritisk.FelterForEndring.Except(na).ToList();
        Se(borte.Count == 0, Kritisktekster.AlleFelter, borte.Count == 0 ? $"alle {na.Count} felter er der" : $"borte: {string.Join(", ", borte)}");
    }

    public void HarProfil() => Se(
        Verdier("meta", "profile").Any(p => p.StartsWith(Profiler, StringComparison.Ordinal)), Kritisktekster.Profil, $"meta.profile: {Liste(Verdier("meta", "profile"))}");

    public void HarStatusSomHengerSammen()
    {
        var (klinisk, verifisering) = (Koder("clinicalStatus"), Koder("verificationStatus"));
        var gjelderIkke = verifisering.Any(kode => kode is "refuted" or "entered-in-error");
        Se(
            klinisk.Count > 0 && verifisering.Count > 0 && klinisk.Contains("inactive") == gjelderIkke, Kritisktekster.Statusene, $"clinicalStatus {Liste(klinisk)}, verificationStatus {Liste(verifisering)}");
    }

    public void HarKategoriOgAlvorlighet()
    {
        var (kategori, alvor) = (Verdier("category"), Verdier("criticality"));
        Se(kategori.Contains("medication") && alvor is ["low" or "high"], Kritisktekster.Kategori, $"category {Liste(kategori)}, criticality {Liste(alvor)}");
    }

    public void HarHvemSomRegistrerte()
    {
        var hpr = scene.Cast.Brukere.First(b => b.Nokkel == scene.Bruker).Hpr;
        var json = oppsett.Lagret().Json;
        var (virksomhet, underenhet) = (scene.Cast.Virksomhet.Orgnr, scene.Cast.Virksomhet.Underenhet);
        var harVirksomhet = json.Contains($"\"{virksomhet}\"", StringComparison.Ordinal) || (underenhet is not null && json.Contains($"\"{underenhet}\"", StringComparison.Ordinal));
        var viser = Verdier("recorder", "reference").Concat(Verdier("author", "reference")).Any();
        Se(
            viser && json.Contains($"\"{hpr}\"", StringComparison.Ordinal) && harVirksomhet, Kritisktekster.Registrert,
            viser ? "recorder eller author finnes, men ikke med brukerens HPR-nummer og virksomheten" : "verken recorder eller author");
    }

    public void HarPeriodeMedStart()
    {
        var start = Verdier("period", "start");
        Se(start.Count == 1, Kritisktekster.Periode, $"period.start {Liste(start)}");
    }

    public void HarInformasjonskilde()
    {
        var har = oppsett.Lagret().Json.Contains($"{Profiler}SourceOfInformation", StringComparison.Ordinal);
        Se(har, Kritisktekster.Informasjonskilde, har ? "informasjonskilden er der" : "ingen informasjonskilde");
    }

    public void ErSlettet()
    {
        var lagret = oppsett.Lagret();
        Se(lagret.ErSlettet, Kritisktekster.Slettet, lagret.ErSlettet ? "slettet" : "ikke slettet");
    }

    private static string Liste(List<string> verdier) => verdier.Count == 0 ? "mangler" : string.Join(", ", verdier);

    private List<string> Koder(string felt)
    {
        using var ressurs = JsonDocument.Parse(oppsett.Lagret().Json);
        return ressurs.RootElement.TryGetProperty(felt, out var begrep) && begrep.TryGetProperty("coding", out var koder)
            ? [.. koder.EnumerateArray().Select(each => each.TryGetProperty("code", out var kode) ? kode.GetString() : null).OfType<string>()]
            : [];
    }

    private List<string> Verdier(params string[] sti)
    {
        using var ressurs = JsonDocument.Parse(oppsett.Lagret().Json);
        var her = ressurs.RootElement;
        foreach (var navn in sti)
        {
            if (her.ValueKind != JsonValueKind.Object || !her.TryGetProperty(navn, out her))
            {
                return [];
            }
        }

        return her.ValueKind switch
        {
            JsonValueKind.String => [her.GetString()!],
            JsonValueKind.Array => [.. her.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()!)],
            _ => [],
        };
    }

    private void Se(bool holder, Expectation ventet, string faktisk) =>
        observer.OnWire(holder, ventet, faktisk, Skrevet().Select(e => e.Number));

    private IReadOnlyList<Exchange> Skrevet() => scene.Kjernejournalkall([KritiskInformasjonFacts.Opprett, .. KritiskOperasjon.Endring]) is { Count: > 0 } skrevet
        ? skrevet
        : scene.KrevKjernejournalkall(1);
}
