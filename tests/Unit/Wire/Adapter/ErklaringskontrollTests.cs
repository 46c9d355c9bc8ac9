using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Wire.Adapter;

public sealed class ErklaringskontrollTests
{
    private const string Alle = "forskrive, fornye, kopiere, maler, papirresept, tilbakekalle, seponere, legemiddelliste, laste-resepter, i-legens-navn, "
        + "helseid, helseid-system, helseid-innlogging, helseid-flere-virksomheter, kjernejournal, kjernejournal-portal, kjernejournal-kritisk-informasjon, kjernejournal-provesvar, kjernejournal-dokumenter, kjernejournal-legemidler, kjernejournal-billett, helsenorge, helsenorge-dialog, helsenorge-reseptfornyelse, helsenorge-timereservasjon, helsenorge-timer, helsenorge-timenotifikasjon, helsenorge-digitalbruker";

    private static readonly SystemDeclaration Plain = new StandInSystem().Declaration;

    [Fact]
    public void A_declaration_with_known_names_is_taken()
    {
        Assert.Null(Erklaringskontroll.Feil(Plain));
        Assert.Null(Erklaringskontroll.Feil(Plain with { Funksjoner = ["fornye", "kopiere"], ManglerFunksjoner = ["maler", "i-legens-navn"] }));
        Assert.All(FunksjonCatalog.Profiler, profil => Assert.Null(Erklaringskontroll.Feil(Plain with { Profil = profil })));
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_field_and_the_known_ones()
    {
        Assert.Equal(
            $"Fagsystemet oppgir funksjonen «kopier», som ikke finnes. Velg blant: {Alle}. Rett «funksjoner» i GET /v1/system.",
            Erklaringskontroll.Feil(Plain with { Funksjoner = ["fornye", "kopier"] }));
        Assert.Equal(
            $"Fagsystemet oppgir funksjonen «mal», som ikke finnes. Velg blant: {Alle}. Rett «manglerFunksjoner» i GET /v1/system.",
            Erklaringskontroll.Feil(Plain with { ManglerFunksjoner = ["mal"] }));
        Assert.Equal(
            "Fagsystemet oppgir profilen «soap», forventet en av: soap-personlig-signatur, soap-virksomhetssignatur-helseid, rf-rest, sfm-basis, sfm-full. "
            + "Rett «profil» i GET /v1/system.",
            Erklaringskontroll.Feil(Plain with { Profil = "soap" }));
    }

    [Fact]
    public void A_function_is_not_both_there_and_lacking() => Assert.Equal(
        "Fagsystemet oppgir både at det har funksjonen «maler», og at det mangler den. "
        + "Ta den bort fra «funksjoner» eller «manglerFunksjoner» i GET /v1/system.",
        Erklaringskontroll.Feil(Plain with { Funksjoner = ["maler"], ManglerFunksjoner = ["maler"] }));

    [Fact]
    public void What_everyone_must_have_is_not_declared_away() => Assert.Equal(
        "Fagsystemet oppgir at det mangler funksjonen «tilbakekalle», men den kreves av alle. Valgfrie er: kopiere, maler, i-legens-navn, "
        + "helseid, helseid-system, helseid-innlogging, helseid-flere-virksomheter, kjernejournal, kjernejournal-portal, kjernejournal-kritisk-informasjon, kjernejournal-provesvar, kjernejournal-dokumenter, kjernejournal-legemidler, kjernejournal-billett, helsenorge, helsenorge-dialog, helsenorge-reseptfornyelse, helsenorge-timereservasjon, helsenorge-timer, helsenorge-timenotifikasjon, helsenorge-digitalbruker. "
        + "Rett «manglerFunksjoner» i GET /v1/system.",
        Erklaringskontroll.Feil(Plain with { ManglerFunksjoner = ["tilbakekalle"] }));

    [Fact]
    public void A_client_with_public_keys_and_addresses_is_taken()
    {
        Assert.Null(Erklaringskontroll.Feil(Plain with { HelseIdKlienter = [new ErklartHelseIdKlient()] }));
        Assert.Null(Feil(Klient with { Jwks = Jwks(JoseKey.CreateEc().ToRegisteredJwk()) }));
        Assert.Null(Feil(Klient with { JwksUri = "https://epj.example/jwks", Tilhorighet = "single-tenant" }));
    }

    [Theory]
    [InlineData("d")]
    [InlineData("k")]
    public void A_private_key_is_refused_without_being_shown(string member)
    {
        var key = JoseKey.CreateEc().ToRegisteredJwk();
        key[member] = "hemmelig-verdi";

        var fault = Feil(Klient with { Jwks = Jwks(key) });

        Assert.StartsWith("Fagsystemet oppgir en privat eller symmetrisk nøkkel, forventet bare offentlige nøkler.", fault, StringComparison.Ordinal);
        Assert.Contains("«helseIdKlienter[0].jwks»", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig-verdi", fault, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Broken => new()
    {
        { """{ "tilhorighet": "flere" }""", "helseIdKlienter[0].tilhorighet" },
        { """{ "jwks": { "keys": [] } }""", "helseIdKlienter[0].jwks" },
        { """{ "jwks": { "keys": [7] } }""", "helseIdKlienter[0].jwks.keys" },
        { """{ "jwks": { "keys": [{ "kty": "EC", "crv": "P-192", "x": "AA", "y": "AA", "kid": "1" }] } }""", "helseIdKlienter[0].jwks.keys" },
        { """{ "jwks": { "keys": [{ "kty": "RSA", "n": 3, "e": "AQAB", "kid": "1" }] } }""", "helseIdKlienter[0].jwks.keys" },
        { """{ "jwks": { "keys": [{}] }, "jwksUri": "https://epj.example/jwks" }""", "helseIdKlienter[0]" },
        { """{ "jwksUri": "http://epj.example/jwks" }""", "helseIdKlienter[0].jwksUri" },
        { """{ "redirectUrier": ["https://epj.example/retur#her"] }""", "helseIdKlienter[0].redirectUrier" },
        { """{ "postLogoutRedirectUrier": ["epj"] }""", "helseIdKlienter[0].postLogoutRedirectUrier" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_client_that_cannot_be_registered_is_refused_with_its_place(string json, string place) =>
        Assert.Contains($"«{place}» i GET /v1/system", Feil(JsonSerializer.Deserialize<ErklartHelseIdKlient>(json, AdapterJson.Options)!), StringComparison.Ordinal);

    [Fact]
    public void A_client_id_stands_once() => Assert.Equal(
        "Fagsystemet oppgir HelseID-klienten «epj» flere ganger. La den stå én gang under «helseIdKlienter» i GET /v1/system.",
        Erklaringskontroll.Feil(Plain with { HelseIdKlienter = [Klient, Klient] }));

    private static ErklartHelseIdKlient Klient => new() { KlientId = "epj", RedirectUrier = ["http://127.0.0.1:5000/retur"] };

    private static JsonObject Jwks(JsonObject key) => new() { ["keys"] = new JsonArray(key) };

    private static string? Feil(ErklartHelseIdKlient klient) => Erklaringskontroll.Feil(Plain with { HelseIdKlienter = [klient] });
}
