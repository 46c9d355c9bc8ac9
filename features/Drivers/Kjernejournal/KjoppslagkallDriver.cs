using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at the look-ups that kjernejournal has got: on which basis, with which token, and whether they should have come.</summary>
public sealed class KjoppslagkallDriver(Scene scene, Observer observer, KjoppslagDriver oppslag)
{
    private static readonly Dictionary<string, string[]> Grunnlag = new()
    {
        ["samtykke"] = [Tilgangsgrunnlag.Samtykke, Legemiddelparametre.MottattSamtykke],
        ["akutt"] = [Tilgangsgrunnlag.Akutt, Legemiddelparametre.Akutt],
        ["unntak"] = [Tilgangsgrunnlag.Unntak, Legemiddelparametre.Unntak],
    };

    private static readonly Dictionary<string, string[]> Apnende = new()
    {
        ["samtykke"] = [Tilgangsgrunnlag.ForhoyetSamtykke, Legemiddelparametre.MottattSamtykke],
        ["akutt"] = [Tilgangsgrunnlag.ForhoyetAkutt, Legemiddelparametre.Akutt],
    };

    public void HarGrunnlag(string hva, string grunnlag)
    {
        var siste = Siste(hva);
        var (sted, sagt) = (siste.Fakta(OppslagFacts.GrunnlagHode), siste.Fakta(KjernejournalFacts.Grunnlag));
        Se(sted is not null && Grunnlag[grunnlag].Contains(sagt), Kjoppslagtekster.Grunnlag(grunnlag), $"{sagt ?? "ikke noe grunnlag"} i {sted ?? "et søk uten grunnlag"}", [siste]);
    }

    public async Task ErIkkeSlattOppAsync(string hva)
    {
        var operasjon = Kjoppslagtjeneste.Av(hva).Operasjon;
        await scene.SeEtterAsync(e => e.Operation == operasjon && e.Number > oppslag.ForSiste);
        var kall = scene.Kjernejournalkall(operasjon).Where(e => e.Number > oppslag.ForSiste).ToList();
        Se(kall.Count == 0, Kjoppslagtekster.IkkeSlattOpp, $"{kall.Count} oppslag", kall.Count > 0 ? kall : scene.KrevKjernejournalkall(1));
    }

    /// <summary>None of the look-ups since the last one began opens what is locked.</summary>
    public async Task HarIkkeApnetDetSperredeAsync()
    {
        await scene.SeEtterAsync(e => Kjoppslagtjeneste.Operasjoner.Contains(e.Operation ?? "") && e.Number > oppslag.ForSiste && Apner(e) is not null);
        var kall = scene.Kjernejournalkall([.. Kjoppslagtjeneste.Operasjoner]).Where(e => e.Number > oppslag.ForSiste).ToList();
        var apnet = kall.Where(e => Apner(e) is not null).ToList();
        Se(
            apnet.Count == 0, Kjoppslagtekster.IkkeApnet, apnet.Count == 0 ? $"{kall.Count} oppslag, ingen med samtykke til det sperrede" : $"oppslag med {Apner(apnet[0])}",
            apnet.Count > 0 ? apnet : scene.KrevKjernejournalkall(1));
    }

    public void HarApnetDetSperrede(string hva, string grunnlag)
    {
        var siste = Siste(hva);
        var sagt = Apner(siste);
        Se(
            sagt is not null && siste.ErVellykket() && sagt.Split(' ').All(each => Apnende[grunnlag].Contains(each.Split('=')[^1])),
            Kjoppslagtekster.Apnet(grunnlag), sagt is null ? "oppslaget åpner ikke det sperrede" : $"oppslag med {sagt}, svaret {siste.Response?.StartLine}", [siste]);
    }

    public void HarEttScope()
    {
        var siste = Siste("dokumenter");
        var gitt = Scopes(siste).Intersect([KjernejournalScopes.DokumenterSok, KjernejournalScopes.DokumenterSokForskrift]).ToList();
        Se(gitt.Count == 1, Kjoppslagtekster.EttScope, gitt.Count == 0 ? "ingen av scopene for søk" : string.Join(" og ", gitt), [siste]);
    }

    public void HarRollenFraAttesten()
    {
        var siste = Siste("prøvesvar");
        var (rolle, attestert) = (siste.Fakta(OppslagFacts.Rolle), siste.Attest("practitioner", "authorization", "code"));
        Se(rolle is not null && rolle == attestert, Kjoppslagtekster.Rolle, $"rollen er {rolle ?? "ikke oppgitt"}, attesten har {attestert ?? "ingen"}", [siste]);
    }

    public void ErDokumentetApnet()
    {
        var kall = scene.KrevKjernejournalkall(1, Oppslagsoperasjoner.DokumentHent)[^1];
        var holder = scene.SisteForsok.Outcome == AttemptOutcome.Performed && kall.ErVellykket() && kall.Pasient() == scene.ApenPasient.Nummer()
            && Scopes(kall).Contains(KjernejournalScopes.DokumenterHent);
        Se(holder, Kjoppslagtekster.DokumentApnet, $"svaret {kall.Response?.StartLine}, utfallet {scene.SisteForsok.Outcome}", [kall]);
    }

    private static string? Apner(Exchange e) => e.Fakta(OppslagFacts.Samtykker);

    private static IEnumerable<string> Scopes(Exchange e) =>
        e.Json(HelseIdFacts.TilgangKrav) is { ValueKind: JsonValueKind.Object } krav && krav.TryGetProperty("scope", out var scope)
            ? scope.ValueKind == JsonValueKind.Array ? scope.EnumerateArray().Select(each => each.ToString()) : scope.ToString().Split(' ')
            : [];

    private Exchange Siste(string hva) => scene.KrevKjernejournalkall(1, Kjoppslagtjeneste.Av(hva).Operasjon)[^1];

    private void Se(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> kall) =>
        observer.OnWire(holder, ventet, faktisk, kall.Select(e => e.Number));
}
