using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Looks at the portal sessions that kjernejournal has seen: for whom, by whom, renewed and ended.</summary>
public sealed class KjernejournaloktDriver(Scene scene, Observer observer, KjernejournalDriver kjernejournal)
{
    // ATT-58: 60 minutes.
    private const long Attestvarighet = 3600;

    public Task ErOpprettetForApenPasientAsync() => SeAsync(
        Opprettede() is [.., var siste] && siste.Pasient() == scene.ApenPasient.Nummer(), Kjernejournaltekster.OpprettetForApen,
        Opprettede() is [.., var sist] ? $"siste økt er opprettet for {sist.Pasient()}" : "ingen økt er opprettet", Opprettede());

    public async Task ErAvsluttetAsync()
    {
        await kjernejournal.FullforAsync();
        var apne = Opprettede().Where(e => e.Number <= kjernejournal.ByttetEtter).ToList();
        if (apne.Count == 0)
        {
            throw new NotDecidedException("Ingen økt var åpnet før byttet.");
        }

        var feil = apne.FirstOrDefault(e => !ErAvsluttet(e) || BruktEtterBytte(e) is not null);
        await SeAsync(
            feil is null, Kjernejournaltekster.Avsluttet,
            feil is null ? $"{apne.Count} økt(er) avsluttet" : ErAvsluttet(feil) ? "økten er brukt etter byttet" : "økten er ikke avsluttet", [.. apne, .. scene.Kjernejournalkall(Kjernejournaloperasjoner.Avslutt)]);
    }

    public async Task HarIkkeApnetSideEtterByttetAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Kjernejournaloperasjoner.Hentpasient && e.Number > kjernejournal.ByttetEtter);
        var sider = scene.Kjernejournalkall(Kjernejournaloperasjoner.Hentpasient)
            .Where(e => e.Number > kjernejournal.ByttetEtter && e.Fakta(KjernejournalFacts.SvarPasient) is { } vist && vist != scene.ApenPasient.Nummer()).ToList();
        await SeAsync(sider.Count == 0, Kjernejournaltekster.IngenSide, $"{sider.Count} side(r) åpnet for den forrige pasienten", sider.Count > 0 ? sider : scene.KrevKjernejournalkall(1));
    }

    public Task ErBareBruktAvSinAsync()
    {
        var okter = Opprettede();
        if (okter.Select(e => e.Person()).Distinct().Count() < 2)
        {
            throw new NotDecidedException("To brukere har ikke åpnet hver sin økt i scenariet.");
        }

        var delt = scene.Kjernejournalkall(Kjernejournaloperasjoner.Forny, Kjernejournaloperasjoner.Avslutt)
            .FirstOrDefault(e => okter.FirstOrDefault(o => o.Okt() == e.Okt()) is { } okt && okt.Person() != e.Person());
        var like = okter.Select(e => e.Okt()).Distinct().Count();
        return SeAsync(
            delt is null && like == okter.Count, Kjernejournaltekster.IkkeDelt,
            delt is null ? $"{like} ulike økter for {okter.Count} åpninger" : FormattableString.Invariant($"utveksling {delt.Number} bruker en annens økt"), okter);
    }

    public Task HarBruktKoderEnGangAsync()
    {
        // A page that looks anew has no code.
        var sider = scene.KrevKjernejournalkall(1, Kjernejournaloperasjoner.Hentpasient).Where(e => e.Fakta(KjernejournalFacts.Kode) is not null).ToList();
        var okter = Opprettede();
        var feil = sider.FirstOrDefault(s => okter.LastOrDefault(o => o.Fakta(KjernejournalFacts.SvarKode) == s.Fakta(KjernejournalFacts.Kode)) is not { } okt
            || okt.Pasient() != s.Fakta(KjernejournalFacts.SvarPasient));
        var ulike = sider.Select(s => s.Fakta(KjernejournalFacts.Kode)).Distinct().Count();
        return SeAsync(
            feil is null && ulike == sider.Count, Kjernejournaltekster.KodeEnGang,
            feil is null ? $"{ulike} koder brukt i {sider.Count} åpninger" : FormattableString.Invariant($"utveksling {feil.Number} bruker en kode som ikke er gitt for pasienten"), sider);
    }

    public Task ErFornyetForUtlopAsync()
    {
        var fornyelser = scene.Kjernejournalkall(Kjernejournaloperasjoner.Forny).Where(e => e.ErVellykket()).ToList();
        var kjede = Opprettede().TakeLast(1).Concat(fornyelser).ToList();
        var sen = kjede.Zip(kjede.Skip(1)).FirstOrDefault(par => par.Second.Tid("iat") > par.First.Tid("exp"));
        var gamle = kjede.Count - kjede.Select(e => e.Fakta(Core.Checks.HelseId.HelseIdFacts.TilgangHash)).Distinct().Count();
        return SeAsync(
            fornyelser.Count > 0 && sen.Second is null && gamle == 0 && Utlop(kjede[^1]) >= Na, Kjernejournaltekster.FornyetITide,
            $"{fornyelser.Count} fornyelser, {gamle} med samme token som før{(sen.Second is null ? "" : ", minst én for sent")}", kjede);
    }

    public Task ErForsoktFornyetHoystAsync(int antall)
    {
        scene.KrevAtFeilenTraff();
        var forsok = scene.Kjernejournalkall(Kjernejournaloperasjoner.Forny).Where(e => !e.ErVellykket()).ToList();
        return SeAsync(forsok.Count > 0 && forsok.Count <= antall, Kjernejournaltekster.HoystFornyet(antall), $"{forsok.Count} avviste forsøk", forsok);
    }

    public Task ErAvsluttetOgIkkeFornyetAsync()
    {
        var avslutning = scene.KrevKjernejournalkall(1, Kjernejournaloperasjoner.Opprett).Count > 0
            ? scene.Kjernejournalkall(Kjernejournaloperasjoner.Avslutt).FirstOrDefault(e => e.ErVellykket())
            : null;
        var etter = scene.Kjernejournalkall(Kjernejournaloperasjoner.Forny).Where(e => avslutning is null || e.Number > avslutning.Number).ToList();
        return SeAsync(
            avslutning is not null && etter.Count == 0, Kjernejournaltekster.IkkeFornyetEtterpa,
            avslutning is null ? "økten er ikke avsluttet" : $"{etter.Count} fornyelser etter avslutningen", [.. scene.Kjernejournalkall(Kjernejournaloperasjoner.Avslutt), .. etter]);
    }

    public Task BrukerIkkeGammelAttestAsync()
    {
        var kall = scene.KrevKjernejournalkall(2, Kjernejournaloperasjoner.Opprett, Kjernejournaloperasjoner.Forny);
        var gammel = kall.FirstOrDefault(e => e.Sekunder() - Attesttid(e) > Attestvarighet);
        return SeAsync(
            gammel is null && kall.All(e => Attesttid(e) is not null), Kjernejournaltekster.FerskAttest,
            gammel is null ? $"{kall.Count} kall, {kall.Select(Attesttid).Distinct().Count()} attester" : FormattableString.Invariant($"utveksling {gammel.Number} har en attest eldre enn 60 minutter"), kall);
    }

    private long Na => scene.Tenant.SecurityClock.GetUtcNow().ToUnixTimeSeconds();

    private static long Utlop(Exchange e) => e.Tid("exp") ?? 0;

    /// <summary>When the attest was made; one that does not say is as old as its token.</summary>
    private static long? Attesttid(Exchange e) =>
        e.Attest() is { ValueKind: System.Text.Json.JsonValueKind.Object } attest ? Wire.Jose.JwsReading.Seconds(attest, "toa") ?? e.Tid("iat") : null;

    private IReadOnlyList<Exchange> Opprettede() => [.. scene.Kjernejournalkall(Kjernejournaloperasjoner.Opprett).Where(e => e.ErOpprettet())];

    private bool ErAvsluttet(Exchange okt) => scene.Kjernejournalkall(Kjernejournaloperasjoner.Avslutt).Any(e => e.Okt() == okt.Okt() && e.ErVellykket());

    private Exchange? BruktEtterBytte(Exchange okt) => scene.Kjernejournalkall(Kjernejournaloperasjoner.Forny)
        .FirstOrDefault(e => e.Okt() == okt.Okt() && e.Number > kjernejournal.ByttetEtter);

    private Task SeAsync(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> kall)
    {
        observer.OnWire(holder, ventet, faktisk, kall.Select(e => e.Number));
        return Task.CompletedTask;
    }
}
