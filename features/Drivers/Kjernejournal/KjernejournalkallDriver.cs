using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at the calls that kjernejournal has got: whether they should have come, and what they say of patient, basis and system.</summary>
public sealed class KjernejournalkallDriver(Scene scene, Observer observer, AcceptanceEnvironment environment, KjernejournalDriver kjernejournal)
{
    private static readonly Dictionary<string, (string Kode, string Formal)> Grunnlag = new()
    {
        ["samtykke"] = ("SAMTYKKE", "TREAT"),
        ["akutt"] = ("AKUTT", "ETREAT"),
        ["unntak"] = ("UNNTAK", "COC"),
    };

    public async Task HarIkkeFattKallEtterAvslagAsync()
    {
        await scene.SeEtterAsync(e => e.System == KjernejournalSimulator.SystemName && e.Number > kjernejournal.SlattAvEtter);
        var etter = scene.Kjernejournalkall().Where(e => e.Number > kjernejournal.SlattAvEtter).ToList();
        Se(etter.Count == 0, Kjernejournaltekster.IngenKallEtterAv, $"{etter.Count} kall etter at integrasjonen ble slått av", etter.Count > 0 ? etter : scene.KrevKjernejournalkall(1));
    }

    /// <summary>To end the session that stands is the only call that may come.</summary>
    public void HarBareAvsluttetEtterAvslag()
    {
        var etter = scene.KrevKjernejournalkall(1, Kjernejournaloperasjoner.Opprett).Count > 0
            ? scene.Kjernejournalkall().Where(e => e.Number > kjernejournal.SlattAvEtter && e.Operation != Kjernejournaloperasjoner.Avslutt).ToList()
            : [];
        var avsluttet = scene.Kjernejournalkall(Kjernejournaloperasjoner.Avslutt).Count(e => e.ErVellykket());
        Se(etter.Count == 0 && avsluttet == 1, Kjernejournaltekster.BareAvsluttet, $"{avsluttet} bekreftede avslutninger, {etter.Count} andre kall etterpå", scene.Kjernejournalkall());
    }

    public async Task HarBareFattKallForDenAndreAsync()
    {
        var annen = Fnr(Rolle.AnnenLege);
        await scene.SeEtterAsync(e => e.System == KjernejournalSimulator.SystemName && e.Person() is { } person && person != annen);
        var kall = scene.KrevKjernejournalkall(1);

        // A call as a system names nobody: it is the barred user's when it came before the other took over.
        var feil = kall.Count(e => e.Operation is not (Kjernejournaloperasjoner.Ping or Kjernejournaloperasjoner.OktPing)
            && (e.Person() is { } person ? person != annen : e.Number <= kjernejournal.ByttetEtter));
        Se(feil == 0, Kjernejournaltekster.BareForDenAndre, $"{kall.Count} kall, {feil} for legen som ikke har tilgang", kall);
    }

    /// <summary>Only a new call to the indicator that is answered lets other calls follow an error.</summary>
    public async Task HarIkkeFattKallEtterFeilenAsync()
    {
        var forste = ForsteFeil();
        await scene.SeEtterAsync(e => e.System == KjernejournalSimulator.SystemName && e.Number > forste.Number && NoCallAfterErrorUntilIndicator.MaVente(e));
        var stanset = true;
        var brudd = new List<Exchange>();
        foreach (var kall in ForPasienten().Where(e => e.Number > forste.Number))
        {
            stanset = ErIndikator(kall) ? !kall.ErVellykket() : stanset;
            if (stanset && NoCallAfterErrorUntilIndicator.MaVente(kall))
            {
                brudd.Add(kall);
            }
        }

        Se(brudd.Count == 0, Kjernejournaltekster.IngenEtterFeil, $"{brudd.Count} kall for pasienten etter feilen", brudd.Count > 0 ? brudd : [forste]);
    }

    public async Task HarSpurtIndikatorenEnGangAsync()
    {
        var forste = ForsteFeil();
        await scene.SeEtterAsync(e => ErIndikator(e) && e.Number > forste.Number);
        var sporsmal = ForPasienten().Where(ErIndikator).ToList();

        // The indicator by token and the one by ticket are two questions.
        var etter = sporsmal.Where(e => e.Number > kjernejournal.ApnetEtter).GroupBy(e => e.Operation).Select(g => g.Count()).DefaultIfEmpty(0).Max();
        Se(etter <= 1, Kjernejournaltekster.SpurtEnGang, $"{etter} kall til helseindikatoren etter at pasienten ble åpnet", sporsmal);
    }

    public void HarIngenKoEtterAvbruddet()
    {
        scene.KrevAtFeilenTraff();
        var forrige = scene.PasientSom(Rolle.PasientMedFodselsnummer).Nummer();
        var etter = scene.Kjernejournalkall().Where(e => e.Faults.Count == 0 && e.Pasient() == forrige && e.Number > kjernejournal.ByttetEtter).ToList();
        Se(etter.Count == 0, Kjernejournaltekster.IngenKo, $"{etter.Count} kall for den forrige pasienten etter avbruddet", etter.Count > 0 ? etter : scene.KrevKjernejournalkall(1));
    }

    public void HarAttestForPasienten()
    {
        var kall = scene.KrevKjernejournalkall(1).Where(e => e.Pasient() is not null && e.Attest() is not null).ToList();
        if (!kall.Any(e => e.Number > kjernejournal.ByttetEtter && e.Operation != Kjernejournaloperasjoner.Avslutt))
        {
            throw new NotDecidedException("Ingen kall til kjernejournal med pasient og attest er sett etter at pasienten som er åpen nå, ble åpnet.");
        }

        var feil = kall.FirstOrDefault(e => e.Attestpasient() != e.Pasient() || GjelderForrige(e));
        Se(
            feil is null, Kjernejournaltekster.AttestForPasienten,
            feil is null
                ? $"{kall.Count} kall med attest for pasienten som var åpen"
                : FormattableString.Invariant($"utveksling {feil.Number} gjelder {feil.Pasient()}, har attest for {feil.Attestpasient() ?? "ingen"}, og {Apen(feil)} var åpen"),
            kall);
    }

    public void HarIkkeDeltTokenMellomPasienter()
    {
        var kall = scene.KrevKjernejournalkall(2).Where(e => e.Pasient() is not null).ToList();
        if (kall.Select(e => e.Pasient()).Distinct().Count() < 2)
        {
            throw new NotDecidedException("Kjernejournal har ikke fått kall for to pasienter i scenariet.");
        }

        var delt = kall.GroupBy(e => e.Fakta(HelseIdFacts.TilgangHash)).Count(g => g.Select(e => e.Pasient()).Distinct().Count() > 1);
        Se(delt == 0, Kjernejournaltekster.TokenForEn, $"{delt} token brukt for flere pasienter i {kall.Count} kall", kall);
    }

    public void ErOpprettetMed(string grunnlag)
    {
        var siste = Siste();
        Se(siste.Fakta(KjernejournalFacts.Grunnlag) == Grunnlag[grunnlag].Kode, Kjernejournaltekster.OpprettetMed(grunnlag), $"grunnlaget er {siste.Fakta(KjernejournalFacts.Grunnlag) ?? "ikke oppgitt"}", [siste]);
    }

    public void HarSammeGrunnlagIAttesten()
    {
        var siste = Siste();
        var ventet = Grunnlag.Values.FirstOrDefault(g => g.Kode == siste.Fakta(KjernejournalFacts.Grunnlag)).Formal;
        Se(
            siste.Attestformal() is { } formal && formal == ventet, Kjernejournaltekster.SammeGrunnlag,
            $"økten har {siste.Fakta(KjernejournalFacts.Grunnlag)}, attesten {siste.Attestformal() ?? "ingenting"}", [siste]);
    }

    public async Task HarIkkeOpprettetAsync(string pasient)
    {
        var nummer = scene.PasientSom(pasient).Nummer();
        await scene.SeEtterAsync(e => e.Operation == Kjernejournaloperasjoner.Opprett && e.Pasient() == nummer);
        var opprettet = scene.Kjernejournalkall(Kjernejournaloperasjoner.Opprett).Where(e => e.Pasient() == nummer).ToList();
        Se(opprettet.Count == 0, Kjernejournaltekster.IngenOkt, $"{opprettet.Count} økt(er) forsøkt opprettet", opprettet.Count > 0 ? opprettet : scene.KrevKjernejournalkall(1));
    }

    public void FolgerTillitsrammeverket()
    {
        var siste = Siste();
        var mangler = Attestkrav.Mangler(siste).ToList();
        Se(mangler.Count == 0, Kjernejournaltekster.Tillitsrammeverket, mangler.Count == 0 ? "attesten har det den skal ha" : string.Join("; ", mangler), [siste]);
    }

    public void GjelderLegenOgVirksomheten()
    {
        var siste = Siste();
        var (hvem, hvor) = (siste.Person(), siste.Attest("practitioner", "legal_entity", "id"));
        var virksomhet = kjernejournal.Virksomhet.Orgnr;
        Se(
            hvem == Fnr(scene.Bruker) && hvor == virksomhet && siste.Krav(HelseIdFacts.TilgangKrav, HelseIdClaims.OrgnrParent) == virksomhet, Kjernejournaltekster.LegenOgVirksomheten,
            $"attesten gjelder virksomheten {hvor ?? "ingen"}, tokenet {(hvem == Fnr(scene.Bruker) ? "legen" : "en annen person")}", [siste]);
    }

    public void ErInnsynetLogget(string grunnlag)
    {
        var innsyn = KjernejournalSimulator.Logg(scene.Tenant).LastOrDefault(i => i.Fnr == scene.ApenPasient.Nummer());
        Se(innsyn?.Grunnlag == Grunnlag[grunnlag].Kode, Kjernejournaltekster.InnsynLogget(grunnlag), innsyn is null ? "ingen innsyn er logget" : $"innsyn med {innsyn.Grunnlag ?? "ukjent grunnlag"}", scene.KrevKjernejournalkall(1));
    }

    public void HarKildesystem()
    {
        var kall = scene.KrevKjernejournalkall(2).Where(e => e.Fakta(KjernejournalFacts.KildesystemHode) is not null).ToList();
        var uten = kall.FirstOrDefault(e => e.Fakta(KjernejournalFacts.Kildesystem) is not { Length: >= 3 });
        Se(
            kall.Count > 0 && uten is null, Kjernejournaltekster.Kildesystem,
            uten is null ? $"{kall.Count} kall med hodet" : FormattableString.Invariant($"utveksling {uten.Number} mangler {uten.Fakta(KjernejournalFacts.KildesystemHode)}"), kall);
    }

    public void HarErklartKildesystem()
    {
        var (kall, system) = (scene.KrevKjernejournalkall(1).Where(e => e.Fakta(KjernejournalFacts.KildesystemHode) is not null).ToList(), environment.Declaration);
        var feil = kall.FirstOrDefault(e => e.Fakta(KjernejournalFacts.Kildesystem) is not { } sagt
            || !sagt.Contains(system.Produkt, StringComparison.OrdinalIgnoreCase) || !sagt.Contains(system.Versjon, StringComparison.Ordinal));
        Se(
            feil is null, Kjernejournaltekster.ErklartKildesystem(system.Produkt, system.Versjon),
            $"«{(feil ?? kall.FirstOrDefault())?.Fakta(KjernejournalFacts.Kildesystem) ?? "ingenting"}»", kall);
    }

    public void HarTauseAdresser()
    {
        var kall = scene.KrevKjernejournalkall(2);
        var feil = kall.FirstOrDefault(e => scene.Cast.Pasienter.Any(p => Sporsok.AdresseNavngir(e.Request.StartLine, p)) || e.Fakta(HelseIdFacts.TokenIAdresse) is { Length: > 0 });
        Se(
            feil is null, Kjernejournaltekster.TauseAdresser,
            feil is null ? $"ingen av {kall.Count} adresser røper noe" : FormattableString.Invariant($"utveksling {feil.Number} har pasienten eller et token i adressen"), kall);
    }

    /// <summary>After a change of patient only the end of the former's session may be about the former.</summary>
    private bool GjelderForrige(Exchange e) => e.Operation != Kjernejournaloperasjoner.Avslutt && e.Pasient() != Apen(e);

    private string? Apen(Exchange e) => e.Number > kjernejournal.ByttetEtter || kjernejournal.ByttetEtter == 0
        ? scene.ApenPasient.Nummer()
        : scene.PasientSom(Rolle.PasientMedFodselsnummer).Nummer();

    private static bool ErIndikator(Exchange e) => Kjernejournaloperasjoner.Indikatorer.Contains(e.Operation);

    private IEnumerable<Exchange> ForPasienten() => scene.Kjernejournalkall().Where(e => e.Pasient() == scene.ApenPasient.Nummer());

    private Exchange ForsteFeil() => ForPasienten().FirstOrDefault(e => e.Fakta(KjernejournalFacts.SvarFeilkode) is not null)
        ?? throw new NotDecidedException("Kjernejournal har ikke svart med noen feil for pasienten i scenariet.");

    private Exchange Siste() => scene.KrevKjernejournalkall(1, Kjernejournaloperasjoner.Opprett)[^1];

    private string? Fnr(string bruker) => scene.Cast.Brukere.First(b => b.Nokkel == bruker).Fnr;

    private void Se(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> kall) =>
        observer.OnWire(holder, ventet, faktisk, kall.Select(e => e.Number));
}
