using System.Globalization;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at what HelseID has seen of the system: how it proves itself, logs in and repeats.</summary>
public sealed class KlientbevisDriver(Scene scene, Observer observer)
{
    // Once, once more with the nonce, and once more after a renewal of either (antakelse A-240).
    private const int NoenFa = 5;

    public async Task ErBevistMedErklaringAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == HelseIdOperasjoner.Token);
        var kall = Kall();
        var feil = kall.FirstOrDefault(e => !ErBevist(e));
        Se(feil is null, HelseIdtekster.SignertErklaring, feil is null ? $"{kall.Count} kall med signert klienterklæring" : Beviset(feil), kall);
    }

    public Task HarEgenJtiAsync(int antall)
    {
        var kall = Besvarte(antall);
        var jti = kall.Select(e => e.Krav(HelseIdFacts.ErklaringKrav, "jti") ?? "").ToList();
        var egne = jti.Where(j => j.Length > 0).Distinct(StringComparer.Ordinal).Count();
        return SeAsync(egne == kall.Length, HelseIdtekster.EgenJti, $"{egne} ulike jti i {kall.Length} klienterklæringer", kall);
    }

    public Task ErRiktigAdressertAsync()
    {
        var kall = Besvarte(1);
        var feil = kall.FirstOrDefault(e => !ErAdressert(e));
        return SeAsync(
            feil is null, HelseIdtekster.RiktigAdressert,
            feil is null ? $"{kall.Length} klienterklæringer fra klienten til HelseID" : feil.Fakta(HelseIdFacts.ErklaringKrav) ?? "ingen klienterklæring", kall);
    }

    public Task UtloperInnenAsync(int sekunder)
    {
        var kall = Besvarte(1);
        var lengst = kall.Max(Levetid);
        return SeAsync(
            kall.All(e => Levetid(e) is > 0 and var tid && tid <= sekunder), HelseIdtekster.UtloperInnen(sekunder),
            string.Create(CultureInfo.InvariantCulture, $"lengste levetid er {lengst} sekunder"), kall);
    }

    public Task BrukerBareTillatteFlyterAsync()
    {
        var kall = Kall();
        var feil = kall.FirstOrDefault(e => !ErTillatt(e));
        return SeAsync(
            feil is null, HelseIdtekster.TillatteFlyter,
            feil is null ? $"{kall.Count} kall med tillatte flyter og scope" : $"{feil.Parameter("grant_type") ?? feil.Parameter("response_type")} med scope «{feil.Parameter("scope")}»", kall);
    }

    public Task LoggetInnMedParAsync()
    {
        var par = scene.Kall(HelseIdOperasjoner.Par).Where(e => e.Fakta(HelseIdFacts.SvarRequestUri) is not null).ToList();
        var innlogginger = scene.Kall(HelseIdOperasjoner.Authorize).Where(e => e.Fakta(HelseIdFacts.SvarKode) is not null).ToList();
        if (innlogginger.Count < 2)
        {
            throw new NotDecidedException($"Det ble ikke gjennomført to innlogginger, bare {innlogginger.Count}.");
        }

        var egne = par.Select(e => e.Onske("state")).Where(s => s is { Length: > 0 }).Distinct().Count();
        var utfordringer = par.Select(e => e.Onske("code_challenge")).Where(s => s is { Length: > 0 }).Distinct().Count();
        var s256 = par.Count(e => e.Onske("code_challenge_method") == "S256");
        return SeAsync(
            par.Count >= innlogginger.Count && egne == par.Count && utfordringer == par.Count && s256 == par.Count, HelseIdtekster.Par,
            $"{innlogginger.Count} innlogginger, {par.Count} med PAR, {s256} med S256, {egne} ulike state og {utfordringer} ulike code_challenge", [.. par, .. innlogginger]);
    }

    public async Task HarIkkeBruktKodenAsync()
    {
        scene.KrevAtFeilenTraff();
        var brukt = await scene.SeEtterAsync(e => e.Operation == HelseIdOperasjoner.Token && e.Parameter("grant_type") == HelseIdGrants.AuthorizationCode);
        Se(brukt is null, HelseIdtekster.IkkeBruktKoden, brukt is null ? "koden er ikke brukt" : "koden er byttet mot token", brukt is null ? scene.Kall(HelseIdOperasjoner.Authorize) : [brukt]);
    }

    public Task HarGjentattMedNonceAsync()
    {
        var kall = scene.Kall(HelseIdOperasjoner.Token);
        var krav = kall.Where(e => e.Fakta(HelseIdFacts.SvarFeil) == "use_dpop_nonce").ToList();
        var uten = krav.FirstOrDefault(e => e.Fakta(HelseIdFacts.SvarNonce) is { } nonce
            && !kall.Any(senere => senere.Number > e.Number && senere.Krav(HelseIdFacts.BevisKrav, "nonce") == nonce));
        var besvart = kall.Count(e => e.ErBesvart());
        return SeAsync(
            uten is null && besvart > 0, HelseIdtekster.GjentattMedNonce,
            uten is not null ? $"kravet om nonce i utveksling {uten.Number} er ikke fulgt" : $"{krav.Count} krav om nonce, alle fulgt; {besvart} kall besvart", kall);
    }

    public async Task HarGittOppAsync()
    {
        scene.KrevAtFeilenTraff();
        var rammet = scene.Exchanges.Where(e => e.Faults.Count > 0).ToList();
        await scene.SeEtterAsync(e => e.Faults.Count > 0 && e.Number > rammet[^1].Number);
        rammet = [.. scene.Exchanges.Where(e => e.Faults.Count > 0)];
        Se(rammet.Count <= NoenFa, HelseIdtekster.GittOpp(NoenFa), $"{rammet.Count} forsøk", rammet);
    }

    public Task BrukteFlyttedeEndepunkterAsync()
    {
        scene.KrevAtFeilenTraff();
        var kall = scene.Kall(HelseIdOperasjoner.Token);
        var gamle = kall.Count(e => !e.Request.StartLine.Contains(HelseIdOperasjoner.FlyttetSti, StringComparison.Ordinal));
        return SeAsync(
            kall.Count > 0 && gamle == 0, HelseIdtekster.FlyttedeEndepunkter, $"{kall.Count - gamle} av {kall.Count} tokenkall gikk til det nye endepunktet", kall);
    }

    public Task HarMellomlagretMetadataAsync(int ganger)
    {
        var (metadata, token) = (scene.Kall(HelseIdOperasjoner.Discovery), Besvarte(ganger + 1));
        return SeAsync(
            metadata.Count <= ganger, HelseIdtekster.Mellomlagret(ganger),
            $"metadata hentet {metadata.Count} gang(er) for {token.Length} token", [.. metadata, .. token]);
    }

    public Task HarLoggetInnEnGangAsync()
    {
        var innlogginger = scene.Kall(HelseIdOperasjoner.Authorize).Where(e => e.Fakta(HelseIdFacts.SvarKode) is not null).ToList();
        return SeAsync(innlogginger.Count == 1, HelseIdtekster.EnInnlogging, $"{innlogginger.Count} innlogginger", innlogginger);
    }

    private static bool ErBevist(Exchange e) =>
        e.Fakta(HelseIdFacts.ErklaringSignatur) == HelseIdFacts.Gyldig && e.Parameter("client_secret") is null && e.Fakta(HelseIdFacts.AutorisasjonSkjema) is null;

    private static string Beviset(Exchange e) => e switch
    {
        _ when e.Parameter("client_secret") is not null => "delt hemmelighet (client_secret)",
        _ when e.Fakta(HelseIdFacts.AutorisasjonSkjema) is { } skjema => $"Authorization: {skjema}",
        _ => e.Fakta(HelseIdFacts.ErklaringSignatur) is { } signatur ? $"klienterklæring med signatur som er {signatur}" : "ingen klienterklæring",
    };

    private static bool ErAdressert(Exchange e) =>
        e.Fakta(HelseIdFacts.Klient) is { } klient
        && e.Krav(HelseIdFacts.ErklaringKrav, "iss") == klient
        && e.Krav(HelseIdFacts.ErklaringKrav, "sub") == klient
        && e.Krav(HelseIdFacts.ErklaringKrav, "aud")?.TrimEnd('/') == e.Fakta(HelseIdFacts.Utsteder);

    // From when the client says that it made it, or from when it came, as the check on the wire counts.
    private static long Levetid(Exchange e)
    {
        var utloper = e.Sekunder(HelseIdFacts.ErklaringKrav, "exp") ?? long.MaxValue;
        var lest = long.Parse(e.Fakta(HelseIdFacts.Lest) ?? "0", CultureInfo.InvariantCulture);
        var laget = e.Sekunder(HelseIdFacts.ErklaringKrav, "iat") ?? lest;
        return utloper > lest ? utloper - Math.Max(laget, lest) : utloper - laget;
    }

    private static bool ErTillatt(Exchange e) => e.Operation == HelseIdOperasjoner.Par
        ? e.Onske("response_type") == "code"
        : e.Parameter("grant_type") is { } grant && HelseIdGrants.All.Contains(grant)
            && (grant != HelseIdGrants.ClientCredentials || !(e.Parameter("scope") ?? "").Split(' ').Any(HelseIdScopes.ErOmPerson));

    private IReadOnlyList<Exchange> Kall() => scene.Kall(HelseIdOperasjoner.Par, HelseIdOperasjoner.Token) is { Count: > 0 } kall
        ? kall
        : throw new NotDecidedException("Fagsystemet har ikke kalt HelseID i scenariet.");

    private Exchange[] Besvarte(int antall)
    {
        Exchange[] kall = [.. scene.Kall(HelseIdOperasjoner.Token).Where(e => e.ErBesvart())];
        return kall.Length >= antall
            ? kall
            : throw new NotDecidedException($"HelseID har gitt {kall.Length} token i scenariet, og det trengs {antall} for å se dette.");
    }

    private Task SeAsync(bool holder, Expectation ventet, string fikk, IReadOnlyList<Exchange> kall)
    {
        Se(holder, ventet, fikk, kall);
        return Task.CompletedTask;
    }

    private void Se(bool holder, Expectation ventet, string fikk, IReadOnlyList<Exchange> kall) =>
        observer.OnWire(holder, ventet, fikk, kall.Select(e => e.Number));
}
