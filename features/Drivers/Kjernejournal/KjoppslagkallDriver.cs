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
        if (kall.Count == 0 && scene.SisteForsok is not { Outcome: AttemptOutcome.Refused, RefusedBy: "fagsystem" })
        {
            throw new NotDecidedException("Fagsystemet har ikke slått opp, og sier heller ikke at det lot være. Se de enkleste scenariene for oppslag først.");
        }

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

    /// <summary>The last look-up of medicines has the ticket that the indicator gave last, for the patient who is open.</summary>
    public void HarNyesteBillett()
    {
        var siste = SisteMedBillett();
        var nyeste = Billetter().LastOrDefault(e => e.AnsweredAt <= siste.ReceivedAt && (e.Person() is not { } person || person == siste.Person()));
        var gitt = Billettens(siste);
        Se(
            gitt is not null && gitt == nyeste && gitt.Pasient() == scene.ApenPasient.Nummer(), Kjoppslagtekster.NyesteBillett,
            gitt is null ? "en billett som helseindikatoren ikke har gitt" : $"billetten fra utveksling {gitt.Number}, der den nyeste er fra utveksling {nyeste?.Number ?? 0}", [siste, .. Billetter()]);
    }

    /// <summary>The last look-up of medicines has a ticket of the user who looks up.</summary>
    /// <exception cref="NotDecidedException">Only one user has looked up.</exception>
    public void HarEgenBillett()
    {
        var siste = SisteMedBillett();
        if (scene.Kjernejournalkall(Oppslagsoperasjoner.LegemidlerHent).Select(e => e.Person()).Distinct().Count() < 2)
        {
            throw new NotDecidedException("To brukere har ikke slått opp i scenariet.");
        }

        var gitt = Billettens(siste);
        Se(
            gitt is not null && Eier(gitt) == siste.Person(), Kjoppslagtekster.EgenBillett,
            gitt is null ? "en billett som helseindikatoren ikke har gitt" : $"billetten fra utveksling {gitt.Number}", [siste, .. Billetter()]);
    }

    public void HarEttScope()
    {
        var siste = scene.KrevKjernejournalkall(1, Oppslagsoperasjoner.DokumentSok)[^1];
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

    private Exchange SisteMedBillett()
    {
        var siste = Siste("legemidlene fra kjernejournal");
        return siste.Fakta(KjernejournalFacts.Kode) is not null
            ? siste
            : throw new NotDecidedException("Oppslaget er gjort uten billett, og fagsystemet har ikke oppgitt at det mangler «kjernejournal-billett». "
                + "Før opp «kjernejournal-billett» i «manglerFunksjoner» i GET /v1/system når legemidler hentes med attest alene, eller send billetten.");
    }

    private List<Exchange> Billetter() =>
        [.. scene.Kjernejournalkall(Kjernejournaloperasjoner.IndikatorMedBillett).Where(e => e.Fakta(KjernejournalFacts.SvarKode) is not null)];

    // One that was given to the system itself is the first user's.
    private string? Eier(Exchange billett) => billett.Person()
        ?? scene.Kjernejournalkall(Oppslagsoperasjoner.LegemidlerHent).FirstOrDefault(e => Billettens(e) == billett)?.Person();

    private Exchange? Billettens(Exchange oppslaget) => Billetter().LastOrDefault(e => e.Fakta(KjernejournalFacts.SvarKode) == oppslaget.Fakta(KjernejournalFacts.Kode));

    private Exchange Siste(string hva) => scene.Kjernejournalkall(Kjoppslagtjeneste.Av(hva).Operasjon).LastOrDefault(e => e.Number > oppslag.ForSiste)
        ?? throw new NotDecidedException($"Fagsystemet slo ikke opp {hva} da legen ba om det sist. Se de enkleste scenariene for oppslag først.");

    private void Se(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> kall) =>
        observer.OnWire(holder, ventet, faktisk, kall.Select(e => e.Number));
}
