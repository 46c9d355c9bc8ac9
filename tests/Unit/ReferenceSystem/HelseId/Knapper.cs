using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>The mistakes that policies are there for: client authentication, organisation, metadata, login and tokens as they show on the wire.</summary>
internal static class Knapper
{
    public static IReadOnlyList<Knapp> Alle { get; } =
    [
        // Client authentication
        new("hemmelighet-i-tillegg", p => p with { Form = f => f.Med("client_secret", "x") }, r => r.Tokenkall.Any(k => k.Form.ContainsKey("client_secret"))),
        new("alg-none", p => p with { SignsAssertion = (h, c, _) => Jws.Write(h.Med("alg", "none"), c, _ => []) }, r => r.Tokenkall.Any(k => k.Erklaring.Algorithm == "none")),
        new("alg-hs256", p => p with { SignsAssertion = (h, c, k) => Jws.Write(h.Med("alg", "HS256"), c, i => HMACSHA256.HashData(Encoding.UTF8.GetBytes(k.Kid), i)) }, r => r.Tokenkall.Any(k => k.Erklaring.Algorithm == "HS256")),
        new("erklaring-jti-om-igjen", p => p with { AssertionId = last => last ?? "en" }, r => Gjentatt(r.Tokenkall.Select(k => Krav(k, "jti")))),
        new("aud-token-endepunkt", p => p with { AssertionClaims = (c, m) => c.Med("aud", m.Token.AbsoluteUri) }, r => r.Tokenkall.Any(k => Krav(k, "aud") != r.Stubb.Utsteder)),
        new("exp-ti-minutter", p => p with { AssertionClaims = (c, _) => c.Med("exp", c["iat"]!.GetValue<long>() + 600) }, r => r.Tokenkall.Any(k => JwsReading.Seconds(k.Krav, "exp") - JwsReading.Seconds(k.Krav, "nbf") > 60)),
        new("feil-sub", p => p with { AssertionClaims = (c, _) => c.Med("sub", "en-annen") }, r => r.Tokenkall.Any(k => Krav(k, "sub") != Krav(k, "iss"))),
        new("uten-iat", p => p with { AssertionClaims = (c, _) => c.Uten("iat") }, r => r.Tokenkall.Any(k => JwsReading.Seconds(k.Krav, "iat") is null)),
        new("typ-jwt", p => p with { AssertionHeader = h => h.Med("typ", "JWT") }, r => r.Tokenkall.Any(k => JwsReading.Text(k.Erklaring.Header, "typ") == "JWT")),

        // Metadata and transport
        new("metadata-hver-gang", p => p with { CachesMetadata = false }, r => r.Stubb.Til(HelseIdPaths.Discovery).Count() > 1),
        new("faste-adresser", p => p with { Metadata = m => m.MedFasteAdresser() }, r => r.Tokenkall.Any()) { Feil = s => s.Discovery = d => d.Med("token_endpoint", s.Utsteder + "/flyttet") },
        new("utsteder-ikke-sammenlignet", p => p with { ComparesIssuer = false }, r => r.Tokenkall.Any()) { Feil = s => s.Discovery = d => d.Med("issuer", "https://en-annen.example") },
        new("prover-uten-ende", p => p with { Retries = int.MaxValue }, r => r.Tokenkall.Count() > 30) { Feil = Borte, TidenGar = true },
        new("nonce-aldri-gjentatt", p => p with { NonceRetries = 0 }, r => r.Tokenkall.Take(2).Count(k => k.Grant == HelseIdGrants.AuthorizationCode) < 2),
        new("nonce-uten-ende", p => p with { NonceRetries = int.MaxValue }, r => r.Tokenkall.Count(k => k.Grant == HelseIdGrants.AuthorizationCode) > 10) { Feil = s => s.AldriNonce = true },
        new("nonce-ikke-husket", p => p with { KeepsNonce = false }, r => r.Tokenkall.Count(k => k.Status == 400) > 1),

        // Login
        new("uten-par", p => p with { UsesPar = false }, r => r.Stubb.Til(HelseIdPaths.Authorize).Any(k => k.Query.ContainsKey("redirect_uri"))),
        new("pkce-plain", p => p with { ChallengeMethod = "plain" }, r => Par(r).Any(k => k.Form["code_challenge_method"] != "S256")),
        new("verifikator-om-igjen", p => p with { Verifier = last => last ?? Engangsverdier.Ny() }, r => Gjentatt(Par(r).Select(k => k.Form["code_challenge"]))),
        new("uten-state", p => p with { State = _ => null }, r => Par(r).Any(k => !k.Form.ContainsKey("state"))),
        new("state-om-igjen", p => p with { State = last => last ?? Engangsverdier.Ny() }, r => Gjentatt(Par(r).Select(k => k.Form.GetValueOrDefault("state")))),
        new("nonce-om-igjen", p => p with { Nonce = last => last ?? Engangsverdier.Ny() }, r => Gjentatt(Par(r).Select(k => k.Form.GetValueOrDefault("nonce")))),
        new("state-ikke-kontrollert", p => p with { ChecksState = false }, Godtok) { Feil = Tilbake("state", "en-annen") },
        new("iss-ikke-kontrollert", p => p with { ChecksCallbackIssuer = false }, Godtok) { Feil = Tilbake("iss", "https://en-annen.example") },
        new("nonce-ikke-kontrollert", p => p with { ChecksNonce = false }, Innlogget) { Feil = IdToken("nonce", "en-annen") },
        new("signatur-ikke-kontrollert", p => p with { ChecksIdTokenSignature = false }, Innlogget) { Feil = s => s.Signerer = (h, c) => Jws.Write(h, c, _ => new byte[256]) },
        new("alg-ikke-kontrollert", p => p with { ChecksIdTokenAlgorithm = false }, Innlogget) { Feil = s => s.Signerer = (h, c) => Jws.Write(h.Med("alg", "none"), c, _ => []) },
        new("utsteder-av-id-token-ikke-kontrollert", p => p with { ChecksIdTokenIssuer = false }, Innlogget) { Feil = IdToken("iss", "https://en-annen.example") },
        new("mottaker-ikke-kontrollert", p => p with { ChecksIdTokenAudience = false }, Innlogget) { Feil = IdToken("aud", "en-annen") },
        new("utlop-ikke-kontrollert", p => p with { ChecksIdTokenLifetime = false }, Innlogget) { Feil = s => s.IdToken = t => t.Med("exp", 1000) },
        new("niva-ikke-kontrollert", p => p with { DemandsLevel4 = false }, Innlogget) { Feil = IdToken(HelseIdClaims.SecurityLevel, "3") },
        new("person-ikke-sammenlignet", p => p with { ComparesPerson = false }, Innlogget) { Feil = IdToken(HelseIdClaims.Pid, "en-annen") },
        new("hpr-ikke-krevd", p => p with { DemandsHprNumber = false }, Innlogget) { Feil = s => s.IdToken = t => t.Uten(HelseIdClaims.HprNumber) },
        new("kode-to-ganger", p => p with { SendsCodeOnce = false }, r => Gjentatt(r.Godtatte.Select(k => k.Form.GetValueOrDefault("code")).OfType<string>())),
        new("redirect-avviker", p => p with { TokenParameters = f => f.ContainsKey("redirect_uri") ? f.Med("redirect_uri", "http://127.0.0.1/inn/") : f }, r => r.Tokenkall.Any(k => k.Form.GetValueOrDefault("redirect_uri") == "http://127.0.0.1/inn/")),

        // DPoP
        new("bevis-uten-htu", p => p with { ProofClaims = c => c.Uten("htu") }, r => r.Tokenkall.Any(k => Bevis(k, "htu") is null)),
        new("htu-med-sporring", p => p with { ProofAddress = a => a.AbsoluteUri }, r => Tjeneste(r).Any(k => Bevis(k, "htu")!.Contains('?', StringComparison.Ordinal))),
        new("bevis-jti-om-igjen", p => p with { ProofId = last => last ?? "en" }, r => Gjentatt(r.Tokenkall.Concat(Tjeneste(r)).Select(k => Bevis(k, "jti")))),
        new("uten-ath", p => p with { ProofClaims = c => c.Uten("ath") }, r => Tjeneste(r).Any(k => Bevis(k, "ath") is null)),
        new("ny-nokkel-ved-fornyelse", p => p with { KeepsProofKey = false }, r => r.Godtatte.Take(4).Where(k => k.Grant != HelseIdGrants.ClientCredentials).Select(k => k.Nokkel).Distinct().Count() > 1),
        new("bearer", p => p with { AuthorizationScheme = "Bearer" }, r => Tjeneste(r).Any(k => k.Authorization!.StartsWith("Bearer ", StringComparison.Ordinal))),
        new("token-i-adresse", p => p with { TokenInAddress = true }, r => Tjeneste(r).Any(k => k.Query.ContainsKey("access_token"))),

        // Tokens
        new("systemtoken-for-bruker", p => p with { SystemTokenForUsers = true }, r => r.Stubb.Til("/system").Select(k => k.Token).Intersect(r.Stubb.Til("/bruker").Select(k => k.Token)).Any()),
        new("nytt-token-hver-gang", p => p with { ReusesToken = false }, r => r.Godtatte.Count(k => k.Grant == HelseIdGrants.ClientCredentials) > 3),
        new("utlopt-token", p => p with { HeedsExpiry = false }, r => r.Godtatte.Count(k => k.Grant == HelseIdGrants.ClientCredentials) < 3),
        new("gammelt-fornyelsestoken", p => p with { UsesNewestRefreshToken = false }, r => Gjentatt(r.Godtatte.Select(k => k.Form.GetValueOrDefault("refresh_token")).OfType<string>())),
        new("uten-resource", p => p with { TokenParameters = f => f.Uten("resource") }, r => r.Tokenkall.Any(k => !k.Form.ContainsKey("resource"))),
        new("for-mange-scopes", p => p with { SystemScopes = [HelseIdScopes.ProvetjenesteSystem, HelseIdScopes.Pid] }, r => r.Tokenkall.Any(k => k.Form.GetValueOrDefault("scope")?.Contains(HelseIdScopes.Pid, StringComparison.Ordinal) == true)),
        new("scope-ikke-kontrollert", p => p with { ChecksScope = false }, r => Tjeneste(r).Any()) { Feil = s => s.Tokensvar = t => t.Med("scope", "noe-annet") },
        new("tokentype-ikke-kontrollert", p => p with { TakesTokenType = _ => true }, r => Tjeneste(r).Any()) { Feil = s => s.Tokensvar = t => t.Med("token_type", "Bearer") },
        new("innlogging-fornyet-for-sent", p => p with { HeedsLoginExpiry = false }, r => r.Godtatte.Count(k => k.Grant == HelseIdGrants.RefreshToken) > 3) { Feil = s => s.Tokensvar = t => t.Med("rt_expires_in", t.ContainsKey("refresh_token") ? 60 : null) },

        // Organisation, attest, user
        new("uten-virksomhet", p => p with { SendsOrganisation = false }, r => r.Godtatte.Any(k => k.Grant == HelseIdGrants.ClientCredentials && k.Virksomhet is null)),
        new("feil-kodeverk", p => p with { ParentSystem = "urn:oid:2.16.578.1.12.4.1.2.101" }, r => r.Godtatte.Any(k => k.Detaljsystem is { } system && system != Virksomhetsdetaljer.HovedenhetSystem)),
        new("underenhet-ikke-byttet", p => p with { SubUnit = (first, _) => first.Underenhet }, r => r.Godtatte.Any(k => k.Virksomhet is { } v && !Egne(r).Contains(v))),
        new("ikke-fornyet-ved-bytte", p => p with { RenewsAtOrganisationSwitch = false }, r => r.Stubb.Til("/bruker").Take(3).Select(k => k.Token).Distinct().Count() < 2),
        new("lager-uten-virksomhet", p => p with { KeepsTokensByOrganisation = false }, r => r.Stubb.Til("/system").Take(3).Select(k => k.Token).Distinct().Count() < 2),
        new("forrige-brukers-token", p => p with { DropsTokensAtUserSwitch = false }, r => r.Stubb.Til("/bruker").Count() > 5),
        new("token-etter-utlogging", p => p with { DropsTokensAtLogout = false }, r => r.Stubb.Kall[^1].Path != HelseIdPaths.EndSession),
        new("attest-i-begge", p => p with { SendsAttestAtLogin = true, SendsAttestWithToken = true }, r => Par(r).Any(k => k.Form.ContainsKey("request")) && r.Tokenkall.Any(HarAttest)),

        // What is shown
        new("feil-rett-fra-tjenesten", p => p with { Tells = f => f.Ra }, r => r.Stasjon.Tilstand.Melding == "IkkeInnlogget"),
        new("feil-ikke-vist", p => p with { Tells = _ => null }, r => r.Stasjon.Tilstand.Melding is null),
        new("feil-vist-som-utfort", p => p with { ShowsAsDone = _ => true }, r => r.Stasjon.Tilstand.Melding == "Opplysningene er hentet fra prøvetjenesten.") { Feil = s => s.Svarer = (path, _) => path == HelseIdPaths.Discovery ? (500, "") : null },
        new("avslag-gjentatt", p => p with { RetriesAtForbidden = 3 }, r => r.Stubb.Til("/system").Count() > 5) { Feil = s => s.Svarer = (path, _) => path == "/system" ? (403, "") : null },
        new("ikke-fornyet-ved-401", p => p with { RenewalsAtUnauthorized = 0 }, r => r.Stubb.Til("/system").Count() < 7) { Feil = s => s.Svarer = (path, _) => path == "/system" ? (401, "") : null },
    ];

    private static IEnumerable<Stubbkall> Par(Prove r) => r.Stubb.Til(HelseIdPaths.Par);

    private static IEnumerable<Stubbkall> Tjeneste(Prove r) => r.Stubb.Til("/system").Concat(r.Stubb.Til("/bruker"));

    private static string? Krav(Stubbkall kall, string name) => JwsReading.Text(kall.Krav, name);

    private static string? Bevis(Stubbkall kall, string name) => JwsReading.Text(kall.Bevis.Payload, name);

    private static bool Gjentatt(IEnumerable<string?> values) => values.ToList() is var all && all.Distinct().Count() < all.Count;

    /// <summary>True when the code of a callback that should have been refused was sent on.</summary>
    private static bool Godtok(Prove r) => r.Tokenkall.Any(k => k.Grant == HelseIdGrants.AuthorizationCode);

    /// <summary>True when an id-token that should have been refused logged somebody in.</summary>
    private static bool Innlogget(Prove r) => r.Stubb.Til("/bruker").Any();

    private static IEnumerable<string> Egne(Prove r) =>
        r.Cast.AndreVirksomheter.Prepend(r.Cast.Virksomhet).Select(v => $"NO:ORGNR:{v.Orgnr}:{v.Underenhet}");

    private static bool HarAttest(Stubbkall kall) =>
        kall.Krav.TryGetProperty("assertion_details", out var details) && details.ValueKind == JsonValueKind.Array
        && details.EnumerateArray().Any(d => JwsReading.Text(d, "type") == "nhn:tillitsrammeverk:parameters");

    private static void Borte(HelseIdStubb stubb) => stubb.Svarer = (path, _) => path == HelseIdPaths.Token ? (503, "") : null;

    private static Action<HelseIdStubb> Tilbake(string name, string value) => s => s.Tilbake = p =>
    {
        p[name] = value;
        return p;
    };

    private static Action<HelseIdStubb> IdToken(string name, string value) => s => s.IdToken = t => t.Med(name, value);
}
