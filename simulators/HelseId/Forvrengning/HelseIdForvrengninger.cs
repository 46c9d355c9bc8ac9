using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.HelseId.Forvrengning;

/// <summary>All that HelseID can do wrong on purpose in its own answers, in reading order.</summary>
/// <remarks>Source: the faults that show whether a client keeps the security profile (OpenID FAPI 2.0 client tests, and NHN's test token service).</remarks>
public static class HelseIdForvrengninger
{
    private const string AnnenUtsteder = "https://annen-utsteder.invalid";

    /// <summary>The distortions.</summary>
    public static IReadOnlyList<NavngittForvrengning> All { get; } =
    [
        Metadata("metadata-wrong-issuer", "Metadata oppgir en annen utsteder", doc => Satt(doc, "issuer", AnnenUtsteder)),
        Metadata("metadata-moved-endpoints", "Metadata oppgir at endepunktene er flyttet", Flyttet),
        Metadata("metadata-without-token-endpoint", "Metadata mangler tokenendepunktet", doc => Uten(doc, "token_endpoint")),
        new("jwks-unknown-keys", "Nøklene i JWKS har andre id-er enn tokenene", [HelseIdOperasjoner.Jwks], new() { Jwks = MedAndreIder }),

        IdToken("id-token-foreign-key", "Id-tokenet er signert med en fremmed nøkkel", new() { IdTokenSignatur = IdTokenSignatur.FremmedNokkel }),
        IdToken("id-token-broken-signature", "Signaturen på id-tokenet er ødelagt", new() { IdTokenSignatur = IdTokenSignatur.Odelagt }),
        IdToken("id-token-unsigned", "Id-tokenet er ikke signert (alg none)", new() { IdTokenSignatur = IdTokenSignatur.Ingen }),
        IdToken("id-token-hs256", "Id-tokenet er signert med HS256 og den offentlige nøkkelen", new() { IdTokenSignatur = IdTokenSignatur.Hs256 }),
        Krav("id-token-wrong-issuer", "Id-tokenet har feil utsteder", krav => Satt(krav, "iss", AnnenUtsteder)),
        Krav("id-token-without-issuer", "Id-tokenet mangler utsteder", krav => Uten(krav, "iss")),
        Krav("id-token-wrong-audience", "Id-tokenet har feil mottaker", krav => Satt(krav, "aud", "en-annen-klient")),
        Krav("id-token-without-audience", "Id-tokenet mangler mottaker", krav => Uten(krav, "aud")),
        Krav("id-token-extra-audience", "Id-tokenet har en mottaker til", krav => Satt(krav, "aud", new JsonArray(Klon(krav, "aud"), "en-annen-klient"))),
        Krav("id-token-audience-in-list", "Id-tokenet har mottakeren i en liste, som er tillatt", krav => Satt(krav, "aud", new JsonArray(Klon(krav, "aud")))),
        Krav("id-token-expired", "Id-tokenet er utløpt", krav => Flytt(krav, -86_400)),
        Krav("id-token-without-expiry", "Id-tokenet mangler utløpstid", krav => Uten(krav, "exp")),
        Krav("id-token-from-the-future", "Id-tokenet er utstedt i framtiden", krav => Flytt(krav, 86_400)),
        Krav("id-token-wrong-nonce", "Id-tokenet har feil nonce", krav => Satt(krav, "nonce", "en-annen-nonce")),
        Krav("id-token-without-nonce", "Id-tokenet mangler nonce", krav => Uten(krav, "nonce")),

        Innlogging("login-other-person", "En annen person enn brukeren logger inn", new() { Innlogget = AnnenPerson }),
        Innlogging("login-level-three", "Brukeren logger inn på nivå 3", new() { Innlogget = who => who with { Niva = "3" } }),
        Innlogging("login-level-two", "Brukeren logger inn på nivå 2", new() { Innlogget = who => who with { Niva = "2" } }),
        Innlogging("login-without-hpr", "HelseID oppgir ikke HPR-nummer for brukeren", new() { Innlogget = who => who with { Person = who.Person with { Hpr = null } } }),
        Tilbakekall("callback-denied", "Brukeren avbryter innloggingen", Avbrutt),
        Tilbakekall("callback-wrong-state", "Svaret fra innloggingen har feil state", p => Satt(p, "state", "en-annen-state")),
        Tilbakekall("callback-without-state", "Svaret fra innloggingen mangler state", p => Uten(p, "state")),
        Tilbakekall("callback-wrong-issuer", "Svaret fra innloggingen har feil utsteder", p => Satt(p, "iss", AnnenUtsteder)),
        Tilbakekall("callback-without-issuer", "Svaret fra innloggingen mangler utsteder", p => Uten(p, "iss")),

        new("token-asks-for-new-nonce", "HelseID krever en ny nonce enda den er riktig", [HelseIdOperasjoner.Token], new() { KreverNyNonce = true }),
        Svar("token-without-expiry", "Svaret med token sier ikke hvor lenge det varer", svar => Uten(svar, "expires_in")),
        Svar("token-expires-at-once", "Svaret med token sier at det varer i ett sekund", svar => Satt(svar, "expires_in", 1)),
        Svar("token-type-bearer", "Svaret med token har tokentypen Bearer", svar => Satt(svar, "token_type", "Bearer")),
        Svar("token-type-lower-case", "Svaret med token har tokentypen dpop med små bokstaver, som er tillatt", svar => Satt(svar, "token_type", "dpop")),
        new("token-without-scope", "Scopene for tjenestene utelates fra tokenet, som når bruksvilkårene ikke er akseptert", [HelseIdOperasjoner.Token], new() { TilgangstokenKrav = UtenTjenestescope, Tokensvar = AvvistScope }),
        Tilgang("access-token-other-key", "Tilgangstokenet er bundet til en annen nøkkel", krav => Satt(krav, "cnf", new JsonObject { ["jkt"] = new string('A', 43) })),
        Tilgang("access-token-expired", "Tilgangstokenet er utløpt når det utstedes", krav => Flytt(krav, -86_400)),
        Tilgang("access-token-two-audiences", "Tilgangstokenet har to mottakere", krav => Satt(krav, "aud", new JsonArray(Klon(krav, "aud"), "en-annen-tjeneste"))),
        Tilgang("access-token-other-scope", "Tilgangstokenet har et annet scope", krav => Satt(krav, "scope", new JsonArray("en-annen-tjeneste/lese"))),
        Tilgang("access-token-other-organisation", "Tilgangstokenet gjelder en annen virksomhet", krav => Satt(krav, HelseIdClaims.OrgnrParent, "399990079")),
    ];

    /// <summary>The distortion of an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static NavngittForvrengning Finn(string id) => All.FirstOrDefault(f => f.Id == id)
        ?? throw new ArgumentException($"Forventet en forvrengning fra katalogen, fikk «{id}». Velg en av: {string.Join(", ", All.Select(f => f.Id))}.", nameof(id));

    private static NavngittForvrengning Metadata(string id, string beskrivelse, Func<JsonObject, JsonObject> endre) =>
        new(id, beskrivelse, [HelseIdOperasjoner.Discovery], new() { Discovery = endre });

    private static NavngittForvrengning IdToken(string id, string beskrivelse, HelseIdForvrengning forvrengning) =>
        new(id, beskrivelse, [HelseIdOperasjoner.Token], forvrengning);

    private static NavngittForvrengning Krav(string id, string beskrivelse, Func<JsonObject, JsonObject> endre) =>
        IdToken(id, beskrivelse, new() { IdTokenKrav = endre });

    private static NavngittForvrengning Innlogging(string id, string beskrivelse, HelseIdForvrengning forvrengning) =>
        new(id, beskrivelse, [HelseIdOperasjoner.Authorize], forvrengning);

    private static NavngittForvrengning Tilbakekall(
        string id, string beskrivelse, Func<IReadOnlyList<KeyValuePair<string, string>>, IReadOnlyList<KeyValuePair<string, string>>> endre) =>
        Innlogging(id, beskrivelse, new() { Tilbakekall = endre });

    private static NavngittForvrengning Svar(string id, string beskrivelse, Func<JsonObject, JsonObject> endre) =>
        new(id, beskrivelse, [HelseIdOperasjoner.Token], new() { Tokensvar = endre });

    private static NavngittForvrengning Tilgang(string id, string beskrivelse, Func<JsonObject, JsonObject> endre) =>
        new(id, beskrivelse, [HelseIdOperasjoner.Token], new() { TilgangstokenKrav = endre });

    private static JsonObject Satt(JsonObject json, string navn, JsonNode? verdi)
    {
        json[navn] = verdi;
        return json;
    }

    private static JsonObject Uten(JsonObject json, string navn)
    {
        json.Remove(navn);
        return json;
    }

    private static JsonNode? Klon(JsonObject json, string navn) => json[navn]?.DeepClone();

    private static JsonObject Flytt(JsonObject krav, long sekunder)
    {
        foreach (var navn in new[] { "iat", "nbf", "exp", "auth_time" })
        {
            if (krav[navn]?.GetValue<long>() is { } tid)
            {
                krav[navn] = tid + sekunder;
            }
        }

        return krav;
    }

    private static JsonObject Flyttet(JsonObject doc)
    {
        foreach (var (navn, verdi) in doc.ToList())
        {
            if (verdi is JsonValue tekst && tekst.TryGetValue<string>(out var adresse) && adresse.Contains("/connect/", StringComparison.Ordinal))
            {
                doc[navn] = adresse.Replace("/connect/", HelseIdOperasjoner.FlyttetSti, StringComparison.Ordinal);
            }
        }

        return doc;
    }

    private static JsonObject MedAndreIder(JsonObject jwks)
    {
        foreach (var nokkel in jwks["keys"]!.AsArray().OfType<JsonObject>())
        {
            nokkel["kid"] = "EN-ANNEN-NOKKEL";
        }

        return jwks;
    }

    private static HelseIdInnlogget AnnenPerson(HelseIdInnlogget who) => who with
    {
        Person = new()
        {
            Pid = NationalId.Synthetic(new DateOnly(1969, 2, 22), 300, dNumber: false)!.Value.Value,
            Fornavn = "Annen",
            Etternavn = "Person",
            Hpr = HprNumber.Synthetic(99_999).Value,
            Profesjon = "LE",
        },
    };

    private static JsonObject UtenTjenestescope(JsonObject krav)
    {
        krav["scope"] = new JsonArray([.. (krav["scope"] as JsonArray ?? []).Select(s => s!.GetValue<string>()).Where(HelseIdScopes.ErOmPerson)]);
        return krav;
    }

    private static JsonObject AvvistScope(JsonObject svar)
    {
        var gitt = (svar["scope"]?.GetValue<string>() ?? "").Split(' ');
        svar["rejected_scope"] = string.Join(' ', gitt.Where(s => !HelseIdScopes.ErOmPerson(s)));
        svar["scope"] = string.Join(' ', gitt.Where(HelseIdScopes.ErOmPerson));
        return svar;
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Satt(IReadOnlyList<KeyValuePair<string, string>> parametre, string navn, string verdi) =>
        [.. Uten(parametre, navn), KeyValuePair.Create(navn, verdi)];

    private static IReadOnlyList<KeyValuePair<string, string>> Uten(IReadOnlyList<KeyValuePair<string, string>> parametre, string navn) =>
        [.. parametre.Where(p => p.Key != navn)];

    private static IReadOnlyList<KeyValuePair<string, string>> Avbrutt(IReadOnlyList<KeyValuePair<string, string>> parametre) =>
    [
        KeyValuePair.Create("error", "access_denied"),
        KeyValuePair.Create("error_description", "The user cancelled the login."),
        .. parametre.Where(p => p.Key is "state" or "iss"),
    ];
}
