using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.HelseId;
using static AcceptanceHarness.Tests.Core.Checks.HelseId.HelseIdUtvekslinger;

namespace AcceptanceHarness.Tests.Core.Checks.HelseId;

/// <summary>Sessions whose last exchange a check fails, remarks on, or leaves alone; a row is named after its check, with a variant after the slash.</summary>
internal static class HelseIdRader
{
    private const string Hode = HelseIdFacts.ErklaringHode;
    private const string Erklaring = HelseIdFacts.ErklaringKrav;
    private const string Bevis = HelseIdFacts.BevisKrav;
    private const string Bevishode = HelseIdFacts.BevisHode;
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdGF0ZSI6Im5vZSJ9.c2lnbmF0dXJlbg";
    private const string EnVirksomhet = "urn:oid:2.16.578.1.12.4.1.4.101";

    public static readonly Dictionary<string, Func<Exchange[]>> Feil = new()
    {
        ["endpoints-come-from-discovery"] = () => [Token(3)],
        ["valid-token-is-reused"] = () => [Token(3).Svart(), Token(30)],
        ["valid-token-is-reused/challenged"] = () => [Token(3).Svart(), Token(30).Noncekrav("ny")],
        ["valid-token-is-reused/renewal"] = () => [.. Innlogget, Fornyelse(20).Svart("hash-2", "okt-1", "sha256:00000000000000f2"), Fornyelse(40, "sha256:00000000000000f2")],
        ["valid-token-is-reused/metadata-each-time"] = () =>
            [Discovery(1), Token(3).Svart(), Discovery(20), Token(21).Svart("hash-2"), Discovery(30), Token(31)],
        ["valid-token-is-reused/each-user-has-one-already"] = () =>
            [.. Innlogget, Token(20).Svart("hash-2"), Token(21).Svart("hash-3"), Token(30)],
        ["clock-is-synchronised"] = () => [Token(3).Krav(Erklaring, "iat", Tid(-17)).Krav(Erklaring, "nbf", Tid(-17))],
        ["clock-is-synchronised/future"] = () => [Token(3).Krav(Erklaring, "iat", Tid(23))],
        ["clock-is-synchronised/nbf"] = () => [Token(3).Krav(Erklaring, "nbf", Tid(23))],
        ["fine-grained-data-stands-in-assertion-details"] = () => [Token(3).Parameter("authorization_details", "[]")],
        ["tokens-stay-out-of-the-address"] = () => [Tjeneste(3).Med(HelseIdFacts.TokenIAdresse, "access_token")],
        ["client-authenticates-with-private-key-jwt"] = () => [Token(3).Parameter("client_secret", "sha256:x")],
        ["client-authenticates-with-private-key-jwt/basic"] = () => [Token(3).Med(HelseIdFacts.AutorisasjonSkjema, "basic")],
        ["client-authenticates-with-private-key-jwt/none"] = () => [Par(3).Parameter("client_assertion")],
        ["assertion-type-and-client-id-are-sent"] = () => [Token(3).Parameter("client_assertion_type", "jwt-bearer")],
        ["assertion-type-and-client-id-are-sent/client"] = () => [Token(3).Parameter("client_id")],
        ["assertion-is-signed-by-a-registered-key"] = () => [Token(3).Med(HelseIdFacts.ErklaringSignatur, HelseIdFacts.UkjentNokkel)],
        ["assertion-is-signed-by-a-registered-key/signature"] = () => [Token(3).Med(HelseIdFacts.ErklaringSignatur, HelseIdFacts.Ugyldig)],
        ["assertion-is-signed-by-a-registered-key/none"] = () => [Token(3).Krav(Hode, "alg", "none")],
        ["assertion-is-signed-by-a-registered-key/hs256"] = () => [Token(3).Krav(Hode, "alg", "HS256")],
        ["assertion-is-signed-by-a-registered-key/private"] = () => [Token(3).Med(HelseIdFacts.PrivatNokkelSendt, "client_assertion")],
        ["assertion-is-signed-by-a-registered-key/unread"] = () => [Token(3).Med(Hode, null).Med(HelseIdFacts.ErklaringUlest, "Tre deler, fikk én.")],
        ["assertion-names-the-client"] = () => [Token(3).Krav(Erklaring, "sub", "en annen")],
        ["assertion-names-the-client/iss"] = () => [Token(3).Krav(Erklaring, "iss", null)],
        ["assertion-names-the-client/both"] = () => [Token(3).Krav(Erklaring, "iss", "en annen").Krav(Erklaring, "sub", "en annen")],
        ["assertion-is-for-the-issuer"] = () => [Token(3).Krav(Erklaring, "aud", "https://en.annen")],
        ["assertion-is-for-the-issuer/token"] = () => [Token(3).Krav(Erklaring, "aud", Utsteder + HelseIdPaths.Token)],
        ["assertion-is-for-the-issuer/two"] = () => [Token(3).Krav(Erklaring, "aud", new[] { Utsteder, "https://en.annen" })],
        ["assertion-is-for-the-issuer/missing"] = () => [Token(3).Krav(Erklaring, "aud", null)],
        ["assertion-is-short-lived"] = () => [Token(3).Krav(Erklaring, "exp", Tid(64))],
        ["assertion-is-short-lived/missing"] = () => [Token(3).Krav(Erklaring, "exp", null)],
        ["assertion-is-short-lived/iat"] = () => [Token(3).Krav(Erklaring, "iat", null)],
        ["assertion-is-short-lived/nbf"] = () => [Token(3).Krav(Erklaring, "nbf", null)],
        ["assertion-is-short-lived/expired"] = () => [Token(3).Krav(Erklaring, "exp", Tid(1))],
        ["assertion-id-is-used-once"] = () => [Token(3).Svart(), MedErklaringensId(30, 3)],
        ["assertion-id-is-used-once/par"] = () => [Par(3).Besvart(), MedErklaringensId(30, 3)],
        ["assertion-id-is-used-once/missing"] = () => [Token(3).Krav(Erklaring, "jti", null)],
        ["assertion-is-short-lived/made-later"] = () => [Token(3).Krav(Erklaring, "iat", Tid(4)).Krav(Erklaring, "exp", Tid(70))],
        ["client-key-is-strong"] = () => [Token(3).Med(HelseIdFacts.ErklaringNokkel, "RSA 1024")],
        ["client-key-is-strong/ec"] = () => [Token(3).Med(HelseIdFacts.ErklaringNokkel, "EC P-192")],
        ["login-uses-a-pushed-request"] = () => [Authorize(3).Parameter("request_uri")],
        ["login-uses-a-pushed-request/more"] = () => [Authorize(3).Parameter("scope", "openid")],
        ["login-uses-a-pushed-request/client"] = () => [Authorize(3).Parameter("client_id")],
        ["login-uses-a-pushed-request/post"] = () => [Authorize(3).Med(HelseIdFacts.Metode, "POST").Parameter("scope", "openid")],
        ["request-uri-is-used-once-and-soon"] = () => [.. Innlogget, Authorize(14)],
        ["request-uri-is-used-once-and-soon/page"] = () => [.. InnloggetPaSiden, Authorize(14)],
        ["request-uri-is-used-once-and-soon/unknown"] = () => [Authorize(3)],
        ["request-uri-is-used-once-and-soon/late"] = () => [Pushet(10), Authorize(700)],
        ["request-uri-is-used-once-and-soon/other"] = () => [Pushet(10), Authorize(11).Parameter("client_id", "klient-2")],
        ["login-asks-for-a-code"] = () => [Par(3).Parameter("response_type", "code id_token")],
        ["login-asks-for-a-code/missing"] = () => [Par(3).Parameter("response_type")],
        ["login-asks-for-a-code/implicit"] = () => [Authorize(3).Parameter("response_type", "token")],
        ["login-asks-for-a-code/password"] = () => [Token(3).Parameter("grant_type", "password")],
        ["login-asks-for-a-code/object"] = () => [Par(3).Krav(HelseIdFacts.ObjektKrav, "response_type", "code id_token")],
        ["login-is-protected-by-pkce"] = () => [Par(3).Parameter("code_challenge")],
        ["login-is-protected-by-pkce/plain"] = () => [Par(3).Parameter("code_challenge_method", "plain")],
        ["login-is-protected-by-pkce/reused"] = () => [Pushet(3), Som(Par(30), Par(3), "code_challenge")],
        ["login-is-protected-by-pkce/object"] = () => [IObjekt(Pushet(3)), IObjekt(Som(Par(30), Par(3), "code_challenge"))],
        ["login-is-protected-by-pkce/short"] = () => [Kode(3).Med(HelseIdFacts.VerifikatorLengde, "42")],
        ["login-is-protected-by-pkce/none"] = () => [Kode(3).Med(HelseIdFacts.VerifikatorLengde, null)],
        ["login-is-protected-by-pkce/characters"] = () => [Kode(3).Med(HelseIdFacts.VerifikatorTegn, HelseIdFacts.Nei)],
        ["state-is-new-for-each-login"] = () => [Pushet(3), Som(Par(30), Par(3), "state")],
        ["state-is-new-for-each-login/object"] = () => [IObjekt(Pushet(3)), IObjekt(Som(Par(30), Par(3), "state"))],
        ["state-is-new-for-each-login/jwt"] = () => [Pushet(3).Parameter("state", Jwt), Par(30).Parameter("state", Jwt)],
        ["nonce-is-new-for-each-login"] = () => [Pushet(3), Som(Par(30), Par(3), "nonce")],
        ["nonce-is-new-for-each-login/object"] = () => [IObjekt(Pushet(3)), IObjekt(Som(Par(30), Par(3), "nonce"))],
        ["redirect-address-is-the-registered-one"] = () => [Par(3).Parameter("redirect_uri", RedirectUri + "/")],
        ["redirect-address-is-the-registered-one/missing"] = () => [Par(3).Parameter("redirect_uri")],
        ["redirect-address-is-the-registered-one/scheme"] = () => [Par(3).Parameter("redirect_uri", "egen://tilbake")],
        ["redirect-address-is-the-registered-one/token"] = () => [.. Innlogget[..2], Kode(12).Parameter("redirect_uri", "http://127.0.0.1/tilbake")],
        ["redirect-address-is-the-registered-one/object"] = () => [Par(3).Krav(HelseIdFacts.ObjektKrav, "redirect_uri", RedirectUri + "/")],
        ["redirect-address-is-the-registered-one/token-after-object"] = () =>
            [IObjekt(Pushet(10)), .. Innlogget[1..2], Kode(12).Parameter("redirect_uri", "http://127.0.0.1/tilbake")],
        ["redirect-address-is-the-registered-one/token-after-page"] = () =>
            [.. InnloggetPaSiden[..^1], Kode(13).Parameter("redirect_uri", "http://127.0.0.1/tilbake")],
        ["code-is-exchanged-once"] = () => [.. Innlogget, Kode(14)],
        ["code-is-exchanged-once/at-once"] = () => [.. Innlogget[..2], Kode(12), Kode(13)],
        ["calls-are-form-posts"] = () => [Token(3).Med(HelseIdFacts.Metode, "GET")],
        ["calls-are-form-posts/json"] = () => [Token(3) with { Request = new WireMessage { StartLine = "POST / HTTP/1.1", Headers = [new("content-type", "application/json")] } }],
        ["calls-are-form-posts/query"] = () => [Token(3) with { Request = Token(3).Request with { StartLine = "POST /connect/token?scope=x HTTP/1.1" } }],
        ["token-call-has-one-proof"] = () => [Token(3).Med(HelseIdFacts.BevisAntall, "0")],
        ["token-call-has-one-proof/two"] = () => [Token(3).Med(HelseIdFacts.BevisAntall, "2")],
        ["proof-is-well-formed"] = () => [Token(3).Krav(Bevishode, "typ", "JWT")],
        ["proof-is-well-formed/alg"] = () => [Token(3).Krav(Bevishode, "alg", "none")],
        ["proof-is-well-formed/private"] = () => [Token(3).Med(HelseIdFacts.BevisPrivat, HelseIdFacts.Ja)],
        ["proof-is-well-formed/key"] = () => [Token(3).Krav(Bevishode, "jwk", null).Med(HelseIdFacts.BevisAvtrykk, null)],
        ["proof-is-well-formed/signature"] = () => [Token(3).Med(HelseIdFacts.BevisSignatur, HelseIdFacts.Ugyldig)],
        ["proof-is-well-formed/unread"] = () => [Token(3).Med(HelseIdFacts.BevisUlest, "Tre deler, fikk én.")],
        ["proof-is-for-this-call"] = () => [Token(3).Krav(Bevis, "htm", "GET")],
        ["proof-is-for-this-call/case"] = () => [Token(3).Krav(Bevis, "htm", "post")],
        ["proof-is-for-this-call/htu"] = () => [Token(3).Krav(Bevis, "htu", Utsteder)],
        ["proof-is-for-this-call/query"] = () => [Token(3).Krav(Bevis, "htu", Utsteder + HelseIdPaths.Token + "?a=b")],
        ["proof-is-for-this-call/missing"] = () => [Token(3).Krav(Bevis, "htu", null)],
        ["proof-is-fresh-and-used-once"] = () => [Token(3), Token(30).Krav(Bevis, "jti", JsonNode.Parse(Token(3).Facts[Bevis])!["jti"])],
        ["proof-is-fresh-and-used-once/service"] = () => [Tjeneste(3), Token(30).Krav(Bevis, "jti", JsonNode.Parse(Token(3).Facts[Bevis])!["jti"])],
        ["proof-is-fresh-and-used-once/old"] = () => [Token(100).Krav(Bevis, "iat", Tid(3))],
        ["proof-is-fresh-and-used-once/future"] = () => [Token(3).Krav(Bevis, "iat", Tid(20))],
        ["proof-is-fresh-and-used-once/text"] = () => [Token(3).Krav(Bevis, "iat", "nå")],
        ["proof-is-fresh-and-used-once/missing"] = () => [Token(3).Krav(Bevis, "jti", null)],
        ["nonce-challenge-is-answered"] = () => [Token(3).Noncekrav(), Token(4).Noncekrav(), Token(5).Krav(Bevis, "nonce", null)],
        ["nonce-challenge-is-answered/invented"] = () => [Token(3).Noncekrav(), Token(4).Krav(Bevis, "nonce", "egen")],
        ["nonce-challenge-is-answered/old"] = () => [Token(3).Noncekrav("n1"), Token(4).Noncekrav("n2").Krav(Bevis, "nonce", "n1"), Token(5).Krav(Bevis, "nonce", "n1")],
        ["proof-key-is-kept"] = () => [.. Innlogget, Fornyelse(20).Med(HelseIdFacts.BevisAvtrykk, "avtrykk-2")],
        ["proof-key-is-kept/service"] = () => [Brudd(3, "A-14")],
        ["grant-type-is-allowed"] = () => [Token(3).Parameter("grant_type", "password")],
        ["grant-type-is-allowed/missing"] = () => [Token(3).Parameter("grant_type")],
        ["system-asks-for-no-person"] = () => [Token(3).Parameter("scope", $"{HelseIdScopes.ProvetjenesteSystem} openid")],
        ["system-asks-for-no-person/offline"] = () => [Token(3).Parameter("scope", "offline_access")],
        ["token-is-for-one-service"] = () => [Token(3).Parameter("resource", "a", "b")],
        ["token-is-for-one-service/service"] = () => [Brudd(3, "A-6")],
        ["newest-refresh-token-is-used"] = () => [.. Innlogget, Fornyelse(20).Svart("hash-2", "okt-1", "sha256:00000000000000f2"), Fornyelse(400)],
        ["newest-refresh-token-is-used/expired"] = () => [.. Innlogget[..2], Innlogget[2].Med(HelseIdFacts.SvarFornyelseVarighet, "60"), Fornyelse(400)],
        ["newest-refresh-token-is-used/loop"] = () => [Avslatt(20), Avslatt(21), Fornyelse(22)],
        ["multi-tenant-client-names-its-organisation"] = () => [Flere(Token(3))],
        ["multi-tenant-client-names-its-organisation/child"] = () => [Flere(Token(3)).Virksomhet(Underenhet, EnVirksomhet)],
        ["multi-tenant-client-names-its-organisation/renewal"] = () => [.. Innlogget, Flere(Fornyelse(20))],
        ["organisation-is-written-exactly"] = () => [Flere(Token(3)).Virksomhet($"NO:ORGNR:{Hovedenhet}:12345678")],
        ["organisation-is-written-exactly/type"] = () => [Flere(Token(3)).Virksomhet($"NO:ORGNR:{Hovedenhet}", type: "HER")],
        ["organisation-is-written-exactly/system"] = () => [Flere(Token(3)).Virksomhet($"NO:ORGNR:{Hovedenhet}", system: "1.0.6523")],
        ["organisation-is-written-exactly/value"] = () => [Flere(Token(3)).Virksomhet(Hovedenhet)],
        ["organisation-is-written-exactly/empty"] = () =>
            [Token(3).Krav(Erklaring, "assertion_details", new { type = "helseid_authorization" })],
        ["organisation-is-written-exactly/two"] = () =>
            [Token(3).Krav(Erklaring, "assertion_details", new[] { VirksomhetAv($"NO:ORGNR:{Hovedenhet}"), VirksomhetAv($"NO:ORGNR:{Hovedenhet}") })],
        ["single-tenant-client-names-no-parent"] = () => [Token(3).Virksomhet($"NO:ORGNR:{Hovedenhet}:{Underenhet}")],
        ["attest-comes-in-one-flow"] = () =>
            [Pushet(10).Krav(HelseIdFacts.ObjektKrav, "authorization_details", new[] { Attest() }), .. Innlogget[1..], Fornyelse(20).MedAttest()],
        ["attest-comes-in-one-flow/par"] = () => [Par(3).MedAttest().Krav(HelseIdFacts.ObjektKrav, "authorization_details", Attest())],
        ["attest-is-well-formed"] = () => [Token(3).MedAttest(a => a["practitioner"]!.AsObject().Remove("legal_entity"))],
        ["attest-is-well-formed/typo"] = () => [Token(3).MedAttest(a => a["practitioner"]!["auhtorization"] = "LE")],
        ["attest-is-well-formed/purpose"] = () => [Token(3).MedAttest(a => a["care_relationship"]!["purpose_of_use"]!["code"] = "RESEARCH")],
        ["attest-is-well-formed/system"] = () => [Token(3).MedAttest(a => a["practitioner"]!["point_of_care"]!["system"] = "2.16.578.1.12.4.1.4.101")],
        ["attest-is-well-formed/orgnr"] = () => [Token(3).MedAttest(a => a["practitioner"]!["legal_entity"]!["id"] = "12")],
        ["attest-is-well-formed/name"] = () => [Token(3).MedAttest(a =>
        {
            var relation = a["care_relationship"]!.DeepClone();
            a.Remove("care_relationship");
            a["care_relation"] = relation;
        })],
        ["attest-is-well-formed/decision"] = () => [Token(3).MedAttest(a => a["care_relationship"]!["decision_ref"]!["user_selected"] = "ja")],
        ["attest-is-well-formed/no-decision"] = () => [Token(3).MedAttest(a => a["care_relationship"]!.AsObject().Remove("decision_ref"))],
        ["attest-is-well-formed/patients"] = () => [Token(3).MedAttest(a => a["patients"] = new JsonArray())],
        ["attest-is-well-formed/practitioner"] = () => [Par(3).MedAttest(a => a.Remove("practitioner"))],
        ["token-is-sent-as-dpop"] = () => [Brudd(3, "A-1").Med(HelseIdFacts.TilgangSkjema, "Bearer")],
        ["token-is-sent-as-dpop/none"] = () => [Brudd(3, "A-1").Med(HelseIdFacts.TilgangSkjema, "ingen")],
        ["every-service-call-has-its-own-proof"] = () => [Brudd(3, "A-8")],
        ["every-service-call-has-its-own-proof/hash"] = () => [Brudd(3, "A-16")],
        ["every-service-call-has-its-own-proof/replay"] = () => [Brudd(3, "A-21")],
    };

    public static readonly Dictionary<string, Func<Exchange[]>> Merknad = new()
    {
        ["issuer-is-compared"] = () => [Discovery(1).Med(HelseIdFacts.SvarUtsteder, "https://en.annen"), Token(3)],
        ["metadata-is-cached"] = () => [Discovery(1), Token(2).Svart(), Discovery(10), Token(11).Svart(), Discovery(20), Discovery(30)],
        ["valid-token-is-reused/another-user"] = () => [Token(3).Svart(), Tjeneste(4), Tjeneste(5), Token(30)],
        ["valid-token-is-reused/two-logins"] = () =>
            [.. Innlogget, Authorize(14).Besvart().Med(HelseIdFacts.SvarKode, "sha256:b").Med(HelseIdFacts.SvarOkt, "okt-2"), Token(20).Svart("hash-2"), Token(30)],
        ["fine-grained-data-stands-in-assertion-details/both-names"] = () => [Token(3).Virksomhet(Underenhet, EnVirksomhet)
            .Krav(Erklaring, "authorization_details", VirksomhetAv(Underenhet, EnVirksomhet))],
        ["fine-grained-data-stands-in-assertion-details/older-name"] = () => [Token(3).Krav(Erklaring, "authorization_details", VirksomhetAv(Hovedenhet))],
        ["assertion-is-signed-by-a-registered-key/kid"] = () => [Token(3).Krav(Hode, "kid", null)],
        ["assertion-has-its-own-type"] = () => [Token(3).Krav(Hode, "typ", "JWT")],
        ["assertion-has-its-own-type/missing"] = () => [Token(3).Krav(Hode, "typ", null)],
        ["assertion-is-for-the-issuer/slash"] = () => [Token(3).Krav(Erklaring, "aud", Utsteder + "/")],
        ["assertion-is-for-the-issuer/list"] = () => [Token(3).Krav(Erklaring, "aud", new[] { Utsteder })],
        ["assertion-is-for-the-issuer/older"] = () => [Token(3).Krav(Erklaring, "aud", Utsteder + HelseIdPaths.Token).Krav(Hode, "typ", "JWT")],
        ["assertion-is-short-lived/text"] = () => [Token(3).Krav(Erklaring, "iat", $"{Tid(3)}")],
        ["assertion-id-is-used-once/nonce"] = () => [Token(3).Noncekrav(), MedErklaringensId(4, 3)],
        ["assertion-id-is-used-once/fault"] = () => [Token(3).Forstyrret(), MedErklaringensId(4, 3)],
        ["assertion-id-is-used-once/broken"] = () => [Token(3).Brutt(), MedErklaringensId(4, 3)],
        ["code-is-exchanged-once/not-reached"] = () => [.. Innlogget[..2], Kode(12).Avvist("invalid_client"), Kode(13)],
        ["assertion-id-is-used-once/short"] = () => [Token(3).Krav(Erklaring, "jti", "17")],
        ["request-uri-is-used-once-and-soon/slow"] = () => [Pushet(10), Authorize(100)],
        ["state-is-new-for-each-login/missing"] = () => [Par(3).Parameter("state")],
        ["state-is-new-for-each-login/short"] = () => [Par(3).Parameter("state", "abc")],
        ["login-asks-for-what-it-needs"] = () => [Par(3).Parameter("scope", "profile")],
        ["login-asks-for-what-it-needs/all"] = () => [Par(3).Parameter("scope", "openid helseid://scopes/identity/all")],
        ["login-asks-for-what-it-needs/twice"] = () => [Par(3).Parameter("scope", "openid profile openid")],
        ["login-choices-are-known"] = () => [Par(3).Parameter("acr_values", "Level5")],
        ["login-choices-are-known/object"] = () => [Par(3).Krav(HelseIdFacts.ObjektKrav, "acr_values", "Level5")],
        ["login-asks-for-what-it-needs/object"] = () => [Par(3).Krav(HelseIdFacts.ObjektKrav, "scope", "profile")],
        ["login-choices-are-known/prompt"] = () => [Par(3).Parameter("prompt", "none login")],
        ["logout-ends-the-session"] = () => [Utlogging(3).Parameter("id_token_hint")],
        ["logout-ends-the-session/address"] = () => [Utlogging(3).Parameter("post_logout_redirect_uri", "tilbake")],
        ["logout-ends-the-session/token"] = () =>
            [Utlogging(3).Besvart().Med(HelseIdFacts.SvarOkt, "okt-1"), Tjeneste(4).Krav(HelseIdFacts.TilgangKrav, "sid", "okt-1")],
        ["logout-ends-the-session/renewal"] = () => [.. Innlogget, Utlogging(20).Besvart().Med(HelseIdFacts.SvarOkt, "okt-1"), Fornyelse(21)],
        ["proof-is-fresh-and-used-once/fault"] = () =>
            [Token(3).Forstyrret(), Token(30).Krav(Bevis, "jti", JsonNode.Parse(Token(3).Facts[Bevis])!["jti"])],
        ["proof-is-fresh-and-used-once/broken"] = () =>
            [Token(3).Brutt(), Token(30).Krav(Bevis, "jti", JsonNode.Parse(Token(3).Facts[Bevis])!["jti"])],
        ["nonce-challenge-is-answered/first"] = () => [Token(3).Noncekrav(), Token(4).Krav(Bevis, "nonce", null)],
        ["proof-holds-what-its-receiver-needs"] = () => [Token(3).Krav(Bevis, "ath", "hash-1")],
        ["proof-holds-what-its-receiver-needs/nonce"] = () => [Token(3).Noncekrav(), Tjeneste(4).Krav(Bevis, "nonce", "nonce-1")],
        ["organisation-is-written-exactly/control-digit"] = () => [Flere(Token(3)).Virksomhet("NO:ORGNR:399990061:")],
        ["single-tenant-client-names-no-parent/sample"] = () => [Token(3).Virksomhet(Underenhet, "urn:oid:2.16.578.1.12.4.1.2.101")],
        ["sub-unit-is-not-the-main-unit"] = () => [Flere(Token(3)).Virksomhet($"NO:ORGNR:{Hovedenhet}:{Hovedenhet}")],
        ["attest-is-well-formed/service"] = () =>
            [Token(3).MedAttest(a => a["care_relationship"]!["healthcare_service"]!["system"] = "urn:oid:2.16.578.1.12.4.1.1.1")],
        ["expired-token-is-not-sent"] = () => [Brudd(3, "A-7").Krav(HelseIdFacts.TilgangKrav, "exp", Tid(1))],
    };

    /// <summary>What the whole catalogue leaves alone.</summary>
    public static readonly Dictionary<string, Func<Exchange[]>> Lovlig = new()
    {
        ["issuer-is-compared/right-again"] = () =>
            [Discovery(1).Med(HelseIdFacts.SvarUtsteder, "https://en.annen"), Discovery(2).Med(HelseIdFacts.SvarUtsteder, Utsteder), Token(3)],
        ["a token that has lasted half its time is renewed"] = () => [Discovery(1), Token(3).Svart(), Token(303)],
        ["another scope"] = () => [Discovery(1), Token(3).Svart(), Token(4).Parameter("scope", "annet")],
        ["another service"] = () => [Discovery(1), Token(3).Svart(), Token(4).Parameter("resource", "annen")],
        ["another organisation"] = () =>
            [Discovery(1), Token(3).Virksomhet(Underenhet, EnVirksomhet).Svart(), Token(4).Virksomhet(Hovedenhet, EnVirksomhet)],
        ["another client with the same key"] = () => [Discovery(1), Token(3).Svart(), EnAnnen(4)],
        ["another machine of the client"] = () => [Discovery(1), Token(3).Svart(), Token(4).Med(HelseIdFacts.BevisAvtrykk, "avtrykk-2")],
        ["the answer was lost"] = () => [Discovery(1), Token(3).Svart().Forstyrret(), Token(4)],
        ["the token was refused by the service"] = () =>
            [Discovery(1), Token(3).Svart(), Tjeneste(4).Besvart("HTTP/1.1 401 Unauthorized"), Token(5)],
        ["the client was started again"] = () => [Discovery(1), Token(3).Svart(), Discovery(20), Token(21)],
        ["two threads at once"] = () => [Discovery(1), Token(3).Noncekrav(), Token(4).Noncekrav(), Token(5).Svart(), Token(6)],
        ["two threads at once, the first answered first"] = () =>
            [Discovery(1), Token(3).Noncekrav("n1"), Token(4).Noncekrav("n2"), Token(5).Krav(Bevis, "nonce", "n1")],
        ["two threads at once, the last one to be answered"] = () =>
        [
            Discovery(1), Token(3).Noncekrav("n1"), Token(4).Noncekrav("n2"),
            Token(5).Krav(Bevis, "nonce", "n1").Svart(), Token(6).Krav(Bevis, "nonce", "n2"),
        ],
        ["two threads at once that share the newest nonce"] = () =>
        [
            Discovery(1), Token(3).Noncekrav("n1"), Token(4).Noncekrav("n2"),
            Token(5).Krav(Bevis, "nonce", "n2").Svart(), Token(6).Krav(Bevis, "nonce", "n2"),
        ],
        ["two threads at once with a nonce from before"] = () =>
            [Discovery(1), Token(3).Svart() with { AnsweredAt = DateTimeOffset.FromUnixTimeSeconds(Tid(5)) }, Token(4)],
        ["three threads that begin at once"] = () =>
        [
            Discovery(1), Token(3).Noncekrav("n1"), Token(4).Noncekrav("n2").Mottatt(3.2),
            Token(5).Krav(Bevis, "nonce", null).Mottatt(3.4),
        ],
        ["two renewals at once"] = () =>
        [
            Discovery(1), .. Innlogget, Fornyelse(400).Noncekrav("n1"), Fornyelse(401).Noncekrav("n2"),
            Fornyelse(402).Krav(Bevis, "nonce", "n1").Svart("hash-2", "okt-1", "sha256:00000000000000f2"), Fornyelse(403).Krav(Bevis, "nonce", "n2"),
        ],
        ["another user's renewal"] = () =>
        [
            Discovery(1), .. Innlogget, Fornyelse(20).Svart("hash-2", "okt-1", "sha256:00000000000000f2"),
            Kode(21, "sha256:kode-2").Svart("hash-3", "okt-2", "sha256:0000000000000aa1"), Fornyelse(22, "sha256:0000000000000aa1"),
        ],
        ["back to the first organisation"] = () =>
        [
            Discovery(1), .. Innlogget,
            Fornyelse(20).Virksomhet(Underenhet, EnVirksomhet).Svart("hash-2", "okt-1", "sha256:00000000000000f2"),
            Fornyelse(21, "sha256:00000000000000f2").Virksomhet(Hovedenhet, EnVirksomhet).Svart("hash-3", "okt-1", "sha256:00000000000000f3"),
            Fornyelse(22, "sha256:00000000000000f3").Virksomhet(Underenhet, EnVirksomhet),
        ],
        ["a refresh token that can be used again"] = () =>
            [Discovery(1), .. Innlogget, Fornyelse(400).Svart("hash-2", "okt-1", "sha256:0000000000000001"), Fornyelse(800)],
        ["the renewal's answer was lost"] = () =>
            [Discovery(1), .. Innlogget, Fornyelse(400).Svart("hash-2", "okt-1", "sha256:00000000000000f2").Forstyrret(), Fornyelse(401)],
        ["a new nonce was given meanwhile"] = () =>
            [Discovery(1), Token(3).Noncekrav(), Token(4).Parameter("scope", "annet").Noncekrav("nonce-2"), Token(5).Krav(Bevis, "nonce", "nonce-2")],
        ["an older nonce in another thread's first attempt"] = () =>
        [
            Discovery(1), Token(3).Parameter("scope", "annet").Noncekrav("gammel"), Token(4).Noncekrav(), Token(5).Krav(Bevis, "nonce", "gammel"),
        ],
        ["the login page is loaded again"] = () => [Discovery(1), Pushet(10), Authorize(11).Besvart(), Authorize(30)],
        ["the login page sends what the user chose"] = () =>
            [Discovery(1), Pushet(10), Authorize(11).Besvart(), Siden(200)],
        ["the code was lost on its way"] = () => [Discovery(1), .. Innlogget[..1], Innlogget[1].Forstyrret(), Authorize(14)],
        ["the call with the code was broken off"] = () => [Discovery(1), .. Innlogget[..2], Kode(12).Brutt(), Kode(13)],
        ["the login in a request object"] = () => [Discovery(1), IObjekt(Pushet(3)), IObjekt(Par(30))],
        ["an assertion made a little before it is sent"] = () =>
            [Discovery(1), Token(3).Krav(Erklaring, "iat", Tid(0)).Krav(Erklaring, "nbf", Tid(0)).Krav(Erklaring, "exp", Tid(63))],
        ["an empty client_secret"] = () => [Discovery(1), Token(3).Parameter("client_secret", "")],
        ["a pushed request that was not answered is sent again"] = () =>
            [Discovery(1), Par(3), Som(Som(Som(Par(4), Par(3), "state"), Par(3), "nonce"), Par(3), "code_challenge")],
        ["a code that was answered with a demand for a nonce"] = () => [Discovery(1), .. Innlogget[..2], Kode(12).Noncekrav(), Kode(13)],
        ["loopback"] = () => [Discovery(1), Par(3).Parameter("redirect_uri", "http://127.0.0.1/tilbake")],
        ["a proof with more in it"] = () => [Discovery(1), Token(3).Krav(Bevishode, "kid", "nokkel-1").Krav(Bevis, "sub", "x")],
        ["the host in capitals"] = () => [Discovery(1), Token(3).Krav(Bevis, "htu", "HTTPS://127.0.0.1:9999/okt/connect/token")],
        ["organisation without sub-unit"] = () => [Discovery(1), Flere(Token(3)).Virksomhet($"NO:ORGNR:{Hovedenhet}:")],
        ["organisation without sub-unit and colon"] = () => [Discovery(1), Flere(Token(3)).Virksomhet($"NO:ORGNR:{Hovedenhet}")],
        ["organisation and attest in one list"] = () =>
        [
            Discovery(1), Flere(Token(3)).Krav(Erklaring, "assertion_details", new[] { VirksomhetAv($"NO:ORGNR:{Hovedenhet}:{Underenhet}"), Attest() }),
        ],
        ["the organisation was chosen at login"] = () =>
            [Discovery(1), .. Innlogget[..2], Innlogget[2].Med(HelseIdFacts.SvarVirksomhet, $"{Hovedenhet}:{Underenhet}"), Flere(Fornyelse(20))],
        ["a token that HelseID made wrong"] = () => [Discovery(1), Token(3).Svart().Forstyrret(), Brudd(4, "A-14")],
        ["a token for a wrong service that HelseID made wrong"] = () => [Discovery(1), Token(3).Svart().Forstyrret(), Brudd(4, "A-6")],
        ["a scope that the service wants"] = () => [Discovery(1), Token(3).Svart(), Brudd(4, "A-22")],
        ["a clock a little off"] = () => [Discovery(1), Token(3).Krav(Erklaring, "iat", Tid(0)).Krav(Erklaring, "nbf", Tid(0)).Krav(Erklaring, "exp", Tid(60))],
        ["userinfo by Bearer"] = () =>
            [Discovery(1), Brudd(3, "A-1") with { System = "helseid", Operation = "userinfo" }],
        ["a machine and three logins that each read the metadata"] = () =>
        [
            Discovery(1), Token(2).Svart(), Discovery(3), Kode(4, "a").Svart(), Discovery(5), Kode(6, "b").Svart(), Discovery(7), Kode(8, "c").Svart(), Discovery(9),
        ],
        ["attest without what may be left out"] = () => [Discovery(1), Token(3).MedAttest(a =>
        {
            a["practitioner"]!.AsObject().Remove("department");
            a["care_relationship"]!.AsObject().Remove("healthcare_service");
        })],
    };

    private static Exchange[] Innlogget =>
    [
        Pushet(10),
        Authorize(11).Besvart().Med(HelseIdFacts.SvarKode, "sha256:kode").Med(HelseIdFacts.SvarOkt, "okt-1"),
        Kode(13).Svart("hash-1", "okt-1", "sha256:0000000000000001"),
    ];

    /// <summary>A login where the person is chosen on HelseID's page.</summary>
    private static Exchange[] InnloggetPaSiden =>
    [
        Pushet(10),
        Authorize(11).Besvart().Med(HelseIdFacts.SvarInnlogging, "handtak"),
        Siden(12).Besvart().Med(HelseIdFacts.SvarKode, "sha256:kode").Med(HelseIdFacts.SvarOkt, "okt-1"),
        Kode(13).Svart("hash-1", "okt-1", "sha256:0000000000000001"),
    ];

    private static Exchange Pushet(long number) => Par(number).Besvart().Med(HelseIdFacts.SvarRequestUri, "urn:1");

    private static Exchange Avslatt(long number) => Fornyelse(number).Besvart("HTTP/1.1 400 Bad Request").Med(HelseIdFacts.SvarFeil, "invalid_grant");

    private static Exchange Flere(Exchange exchange) => exchange.Med(HelseIdFacts.Tilhorighet, "multi-tenant");

    private static Exchange EnAnnen(long number) => Token(number).Med(HelseIdFacts.Klient, "klient-2").Parameter("client_id", "klient-2")
        .Krav(Erklaring, "iss", "klient-2").Krav(Erklaring, "sub", "klient-2");

    private static Exchange MedErklaringensId(long number, long other) =>
        Token(number).Krav(Erklaring, "jti", JsonNode.Parse(Token(other).Facts[Erklaring])!["jti"]);

    private static Exchange Som(Exchange exchange, Exchange other, string parameter) =>
        exchange.Parameter(parameter, JsonNode.Parse(other.Facts[HelseIdFacts.Parametre])![parameter]![0]!.GetValue<string>());
}
