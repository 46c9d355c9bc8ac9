using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Tests.Core.Checks.HelseId;

/// <summary>Exchanges with HelseID as a healthy client makes them, to be changed in one place; exchange n comes n seconds into the session.</summary>
internal static class HelseIdUtvekslinger
{
    public const string Utsteder = "https://127.0.0.1:9999/okt";
    public const string Klient = "klient-1";
    public const string Avtrykk = "avtrykk-1";
    public const string RedirectUri = "https://fagsystem.example/tilbake";
    public const string Hovedenhet = "399990033";
    public const string Underenhet = "399990025";

    private const long Start = 1_772_442_000;

    private static readonly string[] Innloggingsparametre =
        ["scope", "response_type", "redirect_uri", "code_challenge", "code_challenge_method", "state", "nonce", "acr_values", "prompt"];

    public static Exchange Discovery(long number) => Av(number, "helseid", "discovery", "GET", HelseIdPaths.Discovery);

    /// <summary>A system's token call, with nonce.</summary>
    public static Exchange Token(long number) => MedBevis(MedErklaring(Av(number, "helseid", "token", "POST", HelseIdPaths.Token)), nonce: "nonce-1")
        .Parameter("grant_type", HelseIdGrants.ClientCredentials)
        .Parameter("scope", HelseIdScopes.ProvetjenesteSystem);

    public static Exchange Kode(long number, string kode = "sha256:kode") => Token(number)
        .Parameter("grant_type", HelseIdGrants.AuthorizationCode)
        .Parameter("scope")
        .Parameter("code", kode)
        .Parameter("redirect_uri", RedirectUri)
        .Parameter("code_verifier", "sha256:verifikator")
        .Med(HelseIdFacts.VerifikatorLengde, "43")
        .Med(HelseIdFacts.VerifikatorTegn, HelseIdFacts.Ja);

    public static Exchange Fornyelse(long number, string token = "sha256:0000000000000001") => Token(number)
        .Parameter("grant_type", HelseIdGrants.RefreshToken)
        .Parameter("scope")
        .Parameter("refresh_token", token);

    public static Exchange Par(long number) => MedErklaring(Av(number, "helseid", "par", "POST", HelseIdPaths.Par))
        .Med(HelseIdFacts.RegistrerteRedirect, $"{RedirectUri} http://127.0.0.1/tilbake egen://tilbake")
        .Parameter("scope", $"openid {HelseIdScopes.ProvetjenesteBruker}")
        .Parameter("response_type", "code")
        .Parameter("redirect_uri", RedirectUri)
        .Parameter("code_challenge_method", "S256")
        .Parameter("code_challenge", Unik("utfordring", number, 43))
        .Parameter("state", Unik("tilstand", number, 22))
        .Parameter("nonce", Unik("nonce", number, 22));

    public static Exchange Authorize(long number, string requestUri = "urn:1") => Av(number, "helseid", "authorize", "GET", "/connect/authorize")
        .Parameter("client_id", Klient)
        .Parameter("request_uri", requestUri);

    /// <summary>What HelseID's own page sends on when the user has chosen.</summary>
    public static Exchange Siden(long number, string innlogging = "handtak") => Av(number, "helseid", "authorize", "POST", "/connect/authorize")
        .Parameter("innlogging", innlogging)
        .Parameter("pid", "1");

    /// <summary>Moves what the login asks for into the request object (RFC 9101).</summary>
    public static Exchange IObjekt(Exchange par) => Innloggingsparametre.Aggregate(par, (exchange, name) =>
        JsonNode.Parse(exchange.Facts[HelseIdFacts.Parametre])![name] is JsonArray values
            ? exchange.Parameter(name).Krav(HelseIdFacts.ObjektKrav, name, values[0]!.GetValue<string>())
            : exchange);

    public static Exchange Utlogging(long number) => Av(number, "helseid", "endsession", "GET", HelseIdPaths.EndSession)
        .Parameter("id_token_hint", "sha256:id")
        .Parameter("post_logout_redirect_uri", RedirectUri);

    public static Exchange Tjeneste(long number, string token = "hash-1", string brudd = "[]") =>
        MedBevis(Av(number, "provetjeneste", "bruker", "GET", "/bruker/opplysninger"), nonce: null)
            .Med(HelseIdFacts.TilgangSkjema, "DPoP")
            .Med(HelseIdFacts.TilgangHash, token)
            .Med(HelseIdFacts.TilgangBrudd, brudd)
            .Krav(HelseIdFacts.TilgangKrav, "exp", Tid(number) + 500)
            .Krav(HelseIdFacts.TilgangKrav, "aud", HelseIdScopes.Provetjeneste)
            .Krav(HelseIdFacts.TilgangKrav, "cnf", new { jkt = Avtrykk });

    public static Exchange Brudd(long number, string nummer) => Tjeneste(number, brudd: $$"""[{"nr":"{{nummer}}","tekst":"Det var galt."}]""");

    /// <summary>What is answered to a token call.</summary>
    public static Exchange Svart(this Exchange exchange, string token = "hash-1", string? okt = null, string? fornyelse = null, int varighet = 600) => exchange.Besvart()
        .Med(HelseIdFacts.SvarToken, token)
        .Med(HelseIdFacts.SvarVarighet, varighet.ToString(CultureInfo.InvariantCulture))
        .Med(HelseIdFacts.SvarOkt, okt)
        .Med(HelseIdFacts.SvarFornyelse, fornyelse);

    public static Exchange Noncekrav(this Exchange exchange, string nonce = "nonce-1") => exchange.Besvart()
        .Krav(HelseIdFacts.BevisKrav, "nonce", null)
        .Med(HelseIdFacts.SvarFeil, "use_dpop_nonce")
        .Med(HelseIdFacts.SvarNonce, nonce);

    public static Exchange Besvart(this Exchange exchange, string status = "HTTP/1.1 200 OK") => exchange with
    {
        AnsweredAt = exchange.ReceivedAt.AddMilliseconds(100),
        Response = new WireMessage { StartLine = status },
    };

    public static Exchange Avvist(this Exchange exchange, string feil) =>
        exchange.Besvart("HTTP/1.1 400 Bad Request").Med(HelseIdFacts.SvarFeil, feil);

    /// <summary>The connection ended without an answer.</summary>
    public static Exchange Brutt(this Exchange exchange) => exchange with { AnsweredAt = exchange.ReceivedAt.AddMilliseconds(100) };

    /// <summary>Received at this many seconds into the session.</summary>
    public static Exchange Mottatt(this Exchange exchange, double sekunder)
    {
        var tid = DateTimeOffset.FromUnixTimeSeconds(Start).AddSeconds(sekunder);
        return exchange with { ReceivedAt = tid, AnsweredAt = exchange.AnsweredAt is null ? null : tid.AddMilliseconds(100) };
    }

    /// <summary>As the journal keeps it.</summary>
    public static Exchange Bevart(Exchange exchange) =>
        exchange with { Facts = exchange.Facts.ToDictionary(fact => fact.Key, fact => Masking.Text(fact.Value)) };

    public static Exchange Forstyrret(this Exchange exchange) => exchange with { Faults = [new FaultMark("svar-uteblir", "Svaret uteble.", [])] };

    public static Exchange Med(this Exchange exchange, string fact, string? value)
    {
        var facts = new Dictionary<string, string>(exchange.Facts);
        facts.Remove(fact);
        if (value is not null)
        {
            facts[fact] = value;
        }

        return exchange with { Facts = facts };
    }

    /// <summary>Sets a member of a fact that is JSON; null takes it away.</summary>
    public static Exchange Krav(this Exchange exchange, string fact, string member, object? value)
    {
        var json = exchange.Facts.TryGetValue(fact, out var text) ? JsonNode.Parse(text)!.AsObject() : [];
        json.Remove(member);
        if (value is not null)
        {
            json[member] = JsonSerializer.SerializeToNode(value);
        }

        return exchange.Med(fact, json.ToJsonString());
    }

    /// <summary>Sets the values of a parameter; none takes it away.</summary>
    public static Exchange Parameter(this Exchange exchange, string name, params string[] values) =>
        exchange.Krav(HelseIdFacts.Parametre, name, values.Length == 0 ? null : values);

    public static Exchange Virksomhet(this Exchange exchange, string value, string system = "urn:oid:1.0.6523", string type = "ENH") =>
        exchange.Krav(HelseIdFacts.ErklaringKrav, "assertion_details", VirksomhetAv(value, system, type));

    public static object VirksomhetAv(string value, string system = "urn:oid:1.0.6523", string type = "ENH") =>
        new { type = "helseid_authorization", practitioner_role = new { organization = new { identifier = new { system, type, value } } } };

    public static JsonObject Attest() => JsonNode.Parse("""
        {
          "type": "nhn:tillitsrammeverk:parameters",
          "practitioner": {
            "authorization": { "code": "LE", "system": "urn:oid:2.16.578.1.12.4.1.1.9060" },
            "legal_entity": { "id": "399990033", "system": "urn:oid:2.16.578.1.12.4.1.4.101" },
            "point_of_care": { "id": "399990025", "system": "urn:oid:2.16.578.1.12.4.1.4.101" },
            "department": { "id": "4208723", "system": "urn:oid:2.16.578.1.12.4.1.4.102" }
          },
          "care_relationship": {
            "healthcare_service": { "code": "KP02", "system": "urn:oid:2.16.578.1.12.4.1.1.8663" },
            "purpose_of_use": { "code": "TREAT", "system": "urn:oid:2.16.840.1.113883.1.11.20448" },
            "purpose_of_use_details": { "code": "BEHANDLER", "system": "urn:AuditEventHL7Norway/CodeSystem/carerelation" },
            "decision_ref": { "id": "beslutning-1", "user_selected": true }
          },
          "patients": [{}]
        }
        """)!.AsObject();

    public static Exchange MedAttest(this Exchange exchange, Action<JsonObject>? change = null)
    {
        var attest = Attest();
        change?.Invoke(attest);
        return exchange.Krav(HelseIdFacts.ErklaringKrav, "assertion_details", attest);
    }

    public static long Tid(long number) => Start + number;

    private static string Unik(string what, long number, int length) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}-{number}-").PadRight(length, 'x');

    private static Exchange MedErklaring(Exchange exchange) => exchange
        .Med(HelseIdFacts.Klient, Klient)
        .Med(HelseIdFacts.KlientKjent, HelseIdFacts.Ja)
        .Med(HelseIdFacts.Tilhorighet, "single-tenant")
        .Med(HelseIdFacts.ErklaringSignatur, HelseIdFacts.Gyldig)
        .Med(HelseIdFacts.ErklaringNokkel, "RSA 4096")
        .Parameter("client_id", Klient)
        .Parameter("client_assertion", "sha256:erklaring")
        .Parameter("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .Krav(HelseIdFacts.ErklaringHode, "alg", "PS256")
        .Krav(HelseIdFacts.ErklaringHode, "kid", "nokkel-1")
        .Krav(HelseIdFacts.ErklaringHode, "typ", "client-authentication+jwt")
        .Krav(HelseIdFacts.ErklaringKrav, "iss", Klient)
        .Krav(HelseIdFacts.ErklaringKrav, "sub", Klient)
        .Krav(HelseIdFacts.ErklaringKrav, "aud", Utsteder)
        .Krav(HelseIdFacts.ErklaringKrav, "iat", Tid(exchange.Number))
        .Krav(HelseIdFacts.ErklaringKrav, "nbf", Tid(exchange.Number))
        .Krav(HelseIdFacts.ErklaringKrav, "exp", Tid(exchange.Number) + 10)
        .Krav(HelseIdFacts.ErklaringKrav, "jti", Unik("erklaring", exchange.Number, 22));

    private static Exchange MedBevis(Exchange exchange, string? nonce) => exchange
        .Med(HelseIdFacts.BevisAntall, "1")
        .Med(HelseIdFacts.BevisSignatur, HelseIdFacts.Gyldig)
        .Med(HelseIdFacts.BevisAvtrykk, Avtrykk)
        .Med(HelseIdFacts.BevisPrivat, HelseIdFacts.Nei)
        .Krav(HelseIdFacts.BevisHode, "typ", "dpop+jwt")
        .Krav(HelseIdFacts.BevisHode, "alg", "PS256")
        .Krav(HelseIdFacts.BevisHode, "jwk", new { kty = "RSA" })
        .Krav(HelseIdFacts.BevisKrav, "htm", exchange.Facts[HelseIdFacts.Metode])
        .Krav(HelseIdFacts.BevisKrav, "htu", exchange.Facts[HelseIdFacts.Adresse])
        .Krav(HelseIdFacts.BevisKrav, "iat", Tid(exchange.Number))
        .Krav(HelseIdFacts.BevisKrav, "jti", Unik("bevis", exchange.Number, 22))
        .Krav(HelseIdFacts.BevisKrav, "nonce", nonce);

    private static Exchange Av(long number, string system, string operation, string method, string path) => new Exchange
    {
        Number = number,
        Tenant = "okt",
        System = system,
        Operation = operation,
        ReceivedAt = DateTimeOffset.FromUnixTimeSeconds(Tid(number)),
        Request = new WireMessage
        {
            StartLine = $"{method} {path} HTTP/1.1",
            Headers = [new("Content-Type", "application/x-www-form-urlencoded")],
        },
    }
        .Med(HelseIdFacts.Utsteder, Utsteder)
        .Med(HelseIdFacts.Adresse, Utsteder + path)
        .Med(HelseIdFacts.Metode, method)
        .Med(HelseIdFacts.Lest, Tid(number).ToString(CultureInfo.InvariantCulture));
}
