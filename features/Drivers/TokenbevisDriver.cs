using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at the tokens that the service behind HelseID has seen: whose they are, and how they came.</summary>
public sealed partial class TokenbevisDriver(Scene scene, Observer observer, HelseIdDriver helseId)
{
    public async Task HarSvartAsync(string som)
    {
        await scene.SeEtterAsync(e => e.System == HelseIdfakta.Tjeneste && e.ErBesvart());
        var kall = scene.Tjenestekall(som);
        var hentinger = helseId.Hentinger.Where(h => h.Som == som).ToList();
        var besvart = hentinger.Count(h => kall.Any(e => e.ErBesvart() && Henting(e) == h));
        observer.OnWire(
            besvart > 0 && besvart == hentinger.Count, HelseIdtekster.TjenestenHarSvart,
            $"{besvart} av {hentinger.Count} hentinger er besvart, med {kall.Count} kall", Numre(kall));
    }

    public async Task HarIkkeKaltAsync(string som)
    {
        scene.KrevAtFeilenTraff();
        await scene.SeEtterAsync(e => e.System == HelseIdfakta.Tjeneste);
        var kall = scene.Tjenestekall(som);
        observer.OnWire(
            kall.Count == 0, HelseIdtekster.IngenTjenestekall, $"{kall.Count} kall {Vindu}",
            kall.Count > 0 ? Numre(kall) : Numre(scene.Exchanges.Where(e => e.Faults.Count > 0)));
    }

    public async Task HarHoystKaltAsync(int antall)
    {
        scene.KrevAtFeilenTraff();
        await scene.SeEtterAsync(_ => scene.Tjenestekall().Count > antall);
        var kall = scene.Tjenestekall();
        observer.OnWire(kall.Count <= antall, HelseIdtekster.HoystTjenestekall(antall), $"{kall.Count} kall", Numre(kall));
    }

    public Task HarGyldigeBevisAsync()
    {
        var kall = Kall(2);
        var brudd = kall.FirstOrDefault(e => e.Fakta(HelseIdFacts.TilgangBrudd) != "[]");
        var jti = kall.Select(e => e.Krav(HelseIdFacts.BevisKrav, "jti")).Distinct().Count();
        observer.OnWire(
            brudd is null && jti == kall.Count, HelseIdtekster.GyldigeBevis,
            brudd is null ? $"{kall.Count} kall med {jti} ulike bevis" : $"{brudd.Fakta(HelseIdFacts.TilgangBrudd)}", Numre(kall));
        return Task.CompletedTask;
    }

    public Task ErBareIHodetAsync()
    {
        var token = scene.Exchanges.Select(e => e.Fakta(HelseIdFacts.SvarToken)).OfType<string>().Select(Hex).ToHashSet(StringComparer.Ordinal);
        if (token.Count == 0)
        {
            throw new NotDecidedException("Fagsystemet har ikke fått noe tilgangstoken i scenariet.");
        }

        var utenfor = scene.Exchanges.Where(e => HarTokenUtenforHodet(e, token)).ToList();
        observer.OnWire(
            utenfor.Count == 0, HelseIdtekster.BareIHodet,
            utenfor.Count == 0 ? "ingen token i adresse eller skjema" : $"token i adresse eller skjema i {utenfor.Count} kall",
            Numre(utenfor.Count > 0 ? utenfor : scene.Tjenestekall()));
        return Task.CompletedTask;
    }

    public async Task ErIkkeILoggenAsync()
    {
        var logg = await scene.Vendor.LogAsync(scene.Id, CancellationToken.None);
        if (logg.Count == 0)
        {
            throw new NotDecidedException("Loggen fra fagsystemet er tom for scenariet, så det er ikke vist at den er uten token.");
        }

        var linjer = logg.Count(l => Token().IsMatch(l));
        observer.OnScreen(
            linjer == 0, HelseIdtekster.IkkeILoggen, linjer == 0 ? $"ingen av {logg.Count} linjer har token" : $"{linjer} av {logg.Count} linjer har token", Kilde.Logg);
    }

    public Task ErEttAsync()
    {
        var kall = Kall(2);
        var ulike = kall.Select(e => e.Fakta(HelseIdFacts.TilgangHash)).Distinct().Count();
        observer.OnWire(ulike == 1, HelseIdtekster.EttToken, $"{ulike} ulike token i {kall.Count} kall", Numre(kall));
        return Task.CompletedTask;
    }

    public async Task ErForDenSomArbeidetAsync()
    {
        await scene.SeEtterAsync(e => e.System == HelseIdfakta.Tjeneste && e.Number > helseId.Hentinger[^1].Etter);
        var kall = Kall(1).Where(e => Henting(e).Som == HelseIdDriver.SomBruker).ToList();
        var feil = kall.FirstOrDefault(e => e.Krav(HelseIdFacts.TilgangKrav, HelseIdClaims.Pid) != Fnr(Henting(e).Bruker));
        observer.OnWire(
            feil is null, HelseIdtekster.ForRettBruker,
            feil is null ? $"{kall.Count} kall med token for den som arbeidet" : string.Create(CultureInfo.InvariantCulture, $"utveksling {feil.Number} har token for en annen person"), Numre(kall));
    }

    public async Task ErForVirksomhetenAsync()
    {
        await scene.SeEtterAsync(e => e.System == HelseIdfakta.Tjeneste && e.Number > helseId.Hentinger[^1].Etter);
        var kall = Kall(helseId.Hentinger.Count);
        var feil = kall.FirstOrDefault(e => !ErForVirksomheten(e, Henting(e)));
        observer.OnWire(
            feil is null, HelseIdtekster.ForRettVirksomhet,
            feil is null
                ? $"{kall.Count} kall med token for virksomheten"
                : $"utveksling {feil.Number} har token for «{Virksomhet(feil)}», ventet «{Henting(feil).Orgnr}»",
            Numre(kall));
    }

    public async Task ErBareForUtloggingenAsync()
    {
        var utlogget = helseId.LoggetUtEtter ?? throw new NotDecidedException("Ingen har logget ut i scenariet.");
        await scene.SeEtterAsync(e => e.System == HelseIdfakta.Tjeneste && e.Number > utlogget);
        var etter = scene.Tjenestekall(HelseIdDriver.SomBruker).Where(e => e.Number > utlogget).ToList();
        observer.OnWire(
            etter.Count == 0, HelseIdtekster.IngenEtterUtlogging, $"{etter.Count} kall etter utlogging {Vindu}", Numre(etter.Count > 0 ? etter : Kall(1)));
    }

    public async Task HarIkkeKaltForDenAndreAsync()
    {
        var overtatt = helseId.Hentinger.LastOrDefault(h => h.Bruker == Rolle.AnnenLege)?.Etter
            ?? throw new NotDecidedException("Den andre legen har ikke prøvd å hente noe.");
        await scene.SeEtterAsync(e => e.System == HelseIdfakta.Tjeneste && e.Number > overtatt);
        var etter = scene.Tjenestekall(HelseIdDriver.SomBruker).Where(e => e.Number > overtatt).ToList();
        observer.OnWire(
            etter.Count == 0, HelseIdtekster.IngenForDenAndre, $"{etter.Count} kall etter at den andre legen overtok {Vindu}",
            Numre(etter.Count > 0 ? etter : Kall(1)));
    }

    private string Vindu => scene.Vindu == TimeSpan.Zero
        ? "til handlingen var ferdig"
        : string.Create(CultureInfo.InvariantCulture, $"innen {scene.Vindu.TotalSeconds:0} sekunder etter handlingen");

    private static bool HarTokenUtenforHodet(Exchange e, HashSet<string> token)
    {
        if (e.Fakta(HelseIdFacts.TokenIAdresse) is { Length: > 0 } || e.Parameter("access_token") is not null)
        {
            return true;
        }

        // The subject token of an exchange is meant to stand in the form (rules.md 8).
        var body = e.Parameter("subject_token") is null ? Encoding.UTF8.GetString(e.Request.Body.Span) : "";
        return token.Any(t => body.Contains(t, StringComparison.Ordinal) || e.Request.StartLine.Contains(t, StringComparison.Ordinal));
    }

    // A token without sub-unit is for the whole organisation.
    private static bool ErForVirksomheten(Exchange e, Henting henting) =>
        e.Krav(HelseIdFacts.TilgangKrav, HelseIdClaims.OrgnrParent) == henting.Orgnr
        && (e.Krav(HelseIdFacts.TilgangKrav, HelseIdClaims.OrgnrChild) is not { } underenhet
            || henting.Underenhet is null || underenhet == henting.Underenhet);

    private static string Virksomhet(Exchange e) => string.Join(
        ':', new[] { HelseIdClaims.OrgnrParent, HelseIdClaims.OrgnrChild }.Select(krav => e.Krav(HelseIdFacts.TilgangKrav, krav)).OfType<string>());

    private static string Hex(string hash) => Convert.ToHexStringLower(Base64UrlEncoder.DecodeBytes(hash));

    private static IEnumerable<long> Numre(IEnumerable<Exchange> kall) => kall.Select(e => e.Number);

    private IReadOnlyList<Exchange> Kall(int minst) => scene.Tjenestekall() is var kall && kall.Count >= minst
        ? kall
        : throw new NotDecidedException($"Tjenesten har fått {kall.Count} kall i scenariet, og det trengs {minst} for å se dette.");

    private Henting Henting(Exchange e) => helseId.Hentinger.LastOrDefault(h => h.Etter < e.Number)
        ?? throw new NotDecidedException($"Utveksling {e.Number} kom før fagsystemet ble bedt om å hente noe.");

    private string? Fnr(string bruker) => scene.Cast.Brukere.FirstOrDefault(b => b.Nokkel == bruker)?.Fnr;

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}|\b[0-9A-F]{64}-1\b", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
