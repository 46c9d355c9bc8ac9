using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using static AcceptanceHarness.Tests.Simulators.HelseId.Tilgang.Tilgangsrigg;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;

/// <summary>Each of A-1 to A-25 shown failing and passing, the order and the words of the answers, replay, and what may be written in other ways.</summary>
public sealed class TilgangskontrollTests
{
    private static readonly JoseKey Rsa = JoseKey.FromRsa(RSA.Create(2048));

    private static readonly Dictionary<string, (string Brudd, string Tekst, Func<Tilgangsrigg, SimulatedCall> Kall)> Feil = new()
    {
        ["ingen Authorization"] = ("A-1", "Expected a valid DPoP token", r => r.Med(new KeyValuePair<string, string>("DPoP", r.Bevis("x")))),
        ["Bearer"] = ("A-1", "Expected a valid DPoP token", r => r.Kall(skjema: "Bearer")),
        ["Basic"] = ("A-1 A-2 A-16", "Expected a valid DPoP token", r => r.Med(new("Authorization", "Basic YTpi"), new("DPoP", r.Bevis("x")))),
        ["skjema uten token"] = ("A-1", "Expected a valid DPoP token", r => r.Med(new("Authorization", "DPoP"), new("DPoP", r.Bevis("x")))),
        ["to Authorization"] = ("A-1", "Expected a valid DPoP token", r => MedTo(r, 0)),
        ["ikke JWT"] = ("A-2", "Malformed access token.", r => r.Kall("abc")),
        ["alg none"] = ("A-2 A-3", "Invalid 'alg' value in access token.", r => r.Kall(MedAlg(r, "none", _ => []))),
        ["HS256 med den offentlige nøkkelen"] = ("A-2 A-3", "Invalid 'alg' value in access token.", r => r.Kall(MedAlg(r, "HS256", input => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Valg.Nokkel.TilJwk().ToJsonString()), input)))),
        ["crit"] = ("A-2 A-3", "Unknown critical header in access token.", r => r.Kall(r.Token(hode: Sett("crit", new JsonArray("x"))))),
        ["fremmed nøkkel"] = ("A-3", "Signature validation failed.", r => r.Kall(r.Token(key: Valg.FremmedNokkel.Key))),
        ["ukjent kid"] = ("A-3", "Signature validation failed. Unknown 'kid'.", r => r.Kall(r.Token(hode: Sett("kid", "ukjent")))),
        ["annen typ"] = ("A-4", "Invalid 'typ' value in access token.", r => r.Kall(r.Token(hode: Sett("typ", "id+jwt")))),
        ["annen utsteder"] = ("A-5", "Invalid 'iss' value.", r => r.Kall(r.Token(Sett("iss", $"{Issuer}/")))),
        ["uten aud"] = ("A-6", "Invalid 'aud' value.", r => r.Kall(r.Token(Uten("aud")))),
        ["annen aud"] = ("A-6", "Invalid 'aud' value.", r => r.Kall(r.Token(Sett("aud", "nhn:annen")))),
        ["to aud"] = ("A-6", "More than one 'aud' value.", r => r.Kall(r.Token(Sett("aud", new JsonArray("nhn:tjeneste", "nhn:annen"))))),
        ["utløpt"] = ("A-7", "The access token has expired.", r => r.Kall(r.Token(Sett("exp", r.Na - 6)))),
        ["uten exp"] = ("A-7", "Missing 'exp' value.", r => r.Kall(r.Token(Uten("exp")))),
        ["gjelder ikke ennå"] = ("A-7", "Invalid 'nbf' value.", r => r.Kall(r.Token(Sett("nbf", r.Na + 60)))),
        ["uten iat i token"] = ("A-7", "Missing 'iat' value in access token.", r => r.Kall(r.Token(Uten("iat")))),
        ["uten jti i token"] = ("A-7", "Missing 'jti' value in access token.", r => r.Kall(r.Token(Uten("jti")))),
        ["uten bevis"] = ("A-8", "Missing DPoP proof", r => r.Med(new KeyValuePair<string, string>("Authorization", $"DPoP {r.Token()}"))),
        ["to bevis"] = ("A-8", "Too many DPoP headers provided.", r => MedTo(r, 1)),
        ["uten cnf"] = ("A-9", "Missing 'cnf' claim in access token", r => r.Kall(r.Token(Uten("cnf")))),
        ["uten jkt"] = ("A-9", "Missing 'jkt' value in 'cnf' claim in access token", r => r.Kall(r.Token(Sett("cnf", new JsonObject())))),
        ["uleselig bevis"] = ("A-10", "Malformed DPoP token.", r => r.Kall(bevis: "a.b")),
        ["bevis med annen typ"] = ("A-11", "Invalid 'typ' value.", r => MedBevis(r, hode: Sett("typ", "JWT"))),
        ["bevis med alg none"] = ("A-12", "Invalid 'alg' value.", r => MedBevis(r, hode: Sett("alg", "none"))),
        ["bevis uten jwk"] = ("A-13", "Invalid 'jwk' value.", r => MedBevis(r, hode: Uten("jwk"))),
        ["bevis med privat nøkkel"] = ("A-13", "'jwk' value contains a private key.", r => MedBevis(r, hode: Sett("jwk", JsonNode.Parse(Nokkel.ToPrivateJwk())))),
        ["annen nøkkel i beviset"] = ("A-14", "Failed to validate the 'cnf' claim value against the DPoP proof's public key", r => MedBevis(r, key: AnnenNokkel)),
        ["signert med en annen nøkkel"] = ("A-15", "Invalid signature on DPoP token.", r => MedBevis(r, hode: Sett("jwk", Nokkel.ToPublicJwk()), key: AnnenNokkel)),
        ["uten ath"] = ("A-16", "Invalid 'ath' value.", r => MedBevis(r, Uten("ath"))),
        ["ath av et annet token"] = ("A-16", "Invalid 'ath' value.", r => MedBevis(r, Sett("ath", Jws.Hash("annet")))),
        ["uten jti"] = ("A-17", "Invalid or missing 'jti' value.", r => MedBevis(r, Uten("jti"))),
        ["annen metode"] = ("A-18", "Invalid 'htm' value.", r => MedBevis(r, Sett("htm", "get"))),
        ["annen adresse"] = ("A-19", "Invalid 'htu' value.", r => MedBevis(r, Sett("htu", $"{Adresse}0"))),
        ["htu med spørrestreng"] = ("A-19", "Invalid 'htu' value.", r => MedBevis(r, Sett("htu", $"{Adresse}?sok=1"))),
        ["uten htu"] = ("A-19", "Invalid 'htu' value.", r => MedBevis(r, Uten("htu"))),
        ["uten iat"] = ("A-20", "Missing 'iat' value.", r => MedBevis(r, Uten("iat"))),
        ["iat som tekst"] = ("A-20", "Invalid 'iat' value.", r => MedBevis(r, Sett("iat", "1772442000"))),
        ["gammelt bevis"] = ("A-20", "Invalid 'iat' value.", r => MedBevis(r, Sett("iat", r.Na - 16))),
        ["bevis fra framtiden"] = ("A-20", "Invalid 'iat' value.", r => MedBevis(r, Sett("iat", r.Na + 6))),
        ["gjentatt bevis"] = ("A-21", "Detected a DPoP proof token replay.", Gjentatt),
        ["annet scope"] = ("A-22", "Missing scope.", r => r.Kall(r.Token(Sett("scope", new JsonArray("nhn:tjeneste/skriv"))))),
        ["uten person"] = ("A-23", "Missing 'pid' claim.", r => r.Kall(r.Token(Uten(HelseIdClaims.Pid)))),
        ["nivå 3"] = ("A-24", "Invalid 'security_level' value.", r => r.Kall(r.Token(Sett(HelseIdClaims.SecurityLevel, "3")))),
        ["nivå som tall"] = ("A-24", "Invalid 'security_level' value.", r => r.Kall(r.Token(Sett(HelseIdClaims.SecurityLevel, 4)))),
        ["uten virksomhet"] = ("A-25", "Missing 'orgnr_parent' claim.", r => r.Kall(r.Token(Uten(HelseIdClaims.OrgnrParent)))),
        ["uten underenhet"] = ("A-25", "Missing 'orgnr_child' claim.", r => r.Kall(r.Token(Uten(HelseIdClaims.OrgnrChild)))),
        ["en virksomhet uten tilgang"] = ("A-25", "The organization is not allowed.", r => r.Kall(r.Token(Sett(HelseIdClaims.OrgnrParent, "399990033")))),
    };

    private static readonly Dictionary<string, Func<Tilgangsrigg, SimulatedCall>> Rett = new()
    {
        ["som det skal være"] = r => r.Kall(),
        ["skjema med små bokstaver"] = r => r.Kall(skjema: "dpop"),
        ["neste nøkkel"] = r => r.Kall(r.Token(hode: Sett("kid", Valg.NesteNokkel.Key.Kid), key: Valg.NesteNokkel.Key)),
        ["typ JWT"] = r => r.Kall(r.Token(hode: Sett("typ", "JWT"))),
        ["aud som liste av én"] = r => r.Kall(r.Token(Sett("aud", new JsonArray("nhn:tjeneste")))),
        ["scope som tekst"] = r => r.Kall(r.Token(Sett("scope", "nhn:tjeneste/skriv nhn:tjeneste/les"))),
        ["uten nbf"] = r => r.Kall(r.Token(Uten("nbf"))),
        ["exp innenfor klokkeavviket"] = r => r.Kall(r.Token(Sett("exp", r.Na - 4))),
        ["RSA-nøkkel, kid og alg i beviset"] = r => r.Token(Sett("cnf", new JsonObject { ["jkt"] = Rsa.Thumbprint })) is var token
            ? r.Kall(token, r.Bevis(token, hode: header => { header["kid"] = "x"; header["jwk"]!["alg"] = "PS256"; }, key: Rsa)) : r.Kall(),
        ["htu med vert i store bokstaver"] = r => MedBevis(r, Sett("htu", Adresse.Replace("http", "HTTP", StringComparison.Ordinal))),
        ["nonce fra HelseID i beviset"] = r => MedBevis(r, Sett("nonce", "n")),
        ["15 sekunder gammelt bevis"] = r => MedBevis(r, Sett("iat", r.Na - 15)),
        ["klokken 5 sekunder foran"] = r => MedBevis(r, Sett("iat", r.Na + 5)),
    };

    public static TheoryData<string> Feilene => [.. Feil.Keys];

    public static TheoryData<string> Rette => [.. Rett.Keys];

    [Theory]
    [MemberData(nameof(Feilene))]
    public void Finds_what_is_wrong_and_answers_the_first(string feil)
    {
        var (brudd, tekst, kall) = Feil[feil];
        var rigg = Streng();

        var vurdering = rigg.Ta(kall(rigg));

        Assert.Equal(brudd, string.Join(' ', vurdering.Brudd.Select(b => b.Nr).Distinct()));
        Assert.Equal(tekst, vurdering.Brudd[0].Tekst);
        var status = int.Parse(brudd.Split(' ')[0][2..], provider: null) >= 22 ? 403 : 401;
        var answer = vurdering.Avslag();
        Assert.Equal(status, answer.Status);
        Assert.StartsWith("DPoP ", Hode(answer, "WWW-Authenticate"), StringComparison.Ordinal);
        Assert.Contains("algs=\"RS256 ", Hode(answer, "WWW-Authenticate"), StringComparison.Ordinal);
        Assert.Equal(tekst, (string?)JsonNode.Parse(answer.Body.Span)!["error_description"]);
    }

    [Fact]
    public void The_table_has_every_number_that_is_not_about_the_attest() =>
        Assert.Equal(Enumerable.Range(1, 25).Select(n => $"A-{n}"), Feil.Values.SelectMany(row => row.Brudd.Split(' ')).Distinct().OrderBy(nr => int.Parse(nr[2..], provider: null)));

    [Theory]
    [MemberData(nameof(Rette))]
    public void Lets_in_what_is_right_however_it_is_written(string rett)
    {
        var rigg = Streng();

        var vurdering = rigg.Ta(Rett[rett](rigg));

        Assert.Empty(vurdering.Brudd.Select(b => $"{b.Nr} {b.Forklaring}"));
        Assert.True(vurdering.ErTillatt);
        Assert.Throws<InvalidOperationException>(() => vurdering.Avslag());
    }

    [Theory]
    [InlineData("ingen Authorization", null)]
    [InlineData("Bearer", "invalid_token")]
    [InlineData("utløpt", "invalid_token")]
    [InlineData("uten bevis", "invalid_dpop_proof")]
    [InlineData("uten cnf", "invalid_token")]
    [InlineData("annen nøkkel i beviset", "invalid_token")]
    [InlineData("uten ath", "invalid_dpop_proof")]
    [InlineData("gjentatt bevis", "invalid_dpop_proof")]
    [InlineData("annet scope", "insufficient_scope")]
    public void The_challenge_names_the_error_unless_nothing_was_sent(string feil, string? kode)
    {
        var rigg = Streng();

        var challenge = Hode(rigg.Ta(Feil[feil].Kall(rigg)).Avslag(), "WWW-Authenticate");

        Assert.Equal(kode, challenge.Contains("error=", StringComparison.Ordinal) ? challenge.Split('"')[1] : null);
        Assert.Equal(kode == "insufficient_scope", challenge.Contains("scope=\"nhn:tjeneste/les\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_all_that_is_wrong_in_order_and_uses_no_proof_up()
    {
        var rigg = Streng();
        var token = rigg.Token(krav => { Sett("aud", "nhn:annen")(krav); Sett("exp", rigg.Na - 60)(krav); Uten(HelseIdClaims.Pid)(krav); });
        var call = rigg.Kall(token, rigg.Bevis(token, krav => { Uten("jti")(krav); Sett("htm", "POST")(krav); }));

        var vurdering = rigg.Ta(call);

        Assert.Equal(["A-6", "A-7", "A-17", "A-18", "A-23"], vurdering.Brudd.Select(b => b.Nr));
        Assert.Equal(0, rigg.Kontroll.Huskede(rigg.Tenant));
        var stated = JsonNode.Parse(vurdering.Fakta[HelseIdFacts.TilgangBrudd])!.AsArray();
        Assert.Equal(["A-6", "A-7", "A-17", "A-18", "A-23"], stated.Select(b => (string?)b!["nr"]));
        Assert.All(stated, b => Assert.NotEqual("", (string?)b!["tekst"]));
    }

    [Fact]
    public void The_facts_say_what_was_read_and_nothing_that_is_secret()
    {
        var rigg = Streng();
        var token = rigg.Token();

        var facts = rigg.Ta(rigg.Kall(token) with { Query = "access_token=hemmelig&a=1" }).Fakta;

        Assert.Equal("DPoP", facts[HelseIdFacts.TilgangSkjema]);
        Assert.Equal((Issuer, Adresse, "GET"), (facts[HelseIdFacts.Utsteder], facts[HelseIdFacts.Adresse], facts[HelseIdFacts.Metode]));
        Assert.Equal(("klient-1", "1772442000"), (facts[HelseIdFacts.Klient], facts[HelseIdFacts.Lest]));
        Assert.Equal(("[]", "access_token"), (facts[HelseIdFacts.TilgangBrudd], facts[HelseIdFacts.TokenIAdresse]));
        Assert.Equal((Jws.Hash(token), Nokkel.Thumbprint), (facts[HelseIdFacts.TilgangHash], facts[HelseIdFacts.BevisAvtrykk]));
        Assert.Equal("token-1", (string?)JsonNode.Parse(facts[HelseIdFacts.TilgangKrav])!["jti"]);
        Assert.DoesNotContain(facts.Values, value => value.Contains(token, StringComparison.Ordinal) || value.Contains("hemmelig", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_a_service_for_unbound_tokens_takes_a_bearer_token()
    {
        var rigg = new Tilgangsrigg { Stilt = new("nhn:tjeneste", "nhn:tjeneste/les") { KreverDpop = false } };

        var right = rigg.Med(new KeyValuePair<string, string>("Authorization", $"Bearer {rigg.Token(Uten("cnf"))}"));

        Assert.Empty(rigg.Brudd(right));
        Assert.Equal(["A-1"], rigg.Brudd(rigg.Kall()));
        Assert.Equal("Bearer error=\"invalid_token\"", Hode(rigg.Ta(rigg.Kall()).Avslag(), "WWW-Authenticate"));
    }

    [Fact]
    public void A_proof_is_used_once_by_one_call_and_a_reading_uses_nothing()
    {
        var rigg = new Tilgangsrigg();
        var call = rigg.Kall();

        Assert.Empty(rigg.Kontroll.Les(call with { Number = 0 }, rigg.Stilt).Brudd);
        Assert.Empty(rigg.Brudd(call));
        Assert.Empty(rigg.Kontroll.Les(call, rigg.Stilt).Brudd);
        Assert.Equal(["A-21"], rigg.Kontroll.Les(call with { Number = 0 }, rigg.Stilt).Brudd.Select(b => b.Nr));
        Assert.Equal(["A-21"], rigg.Brudd(call with { Number = 99 }));
    }

    [Fact]
    public void A_proof_that_got_no_further_than_the_scope_is_used_up()
    {
        var rigg = new Tilgangsrigg();
        var call = Feil["annet scope"].Kall(rigg);

        Assert.Equal(["A-22"], rigg.Brudd(call));
        Assert.Equal(["A-21", "A-22"], rigg.Brudd(call with { Number = 99 }));
    }

    [Fact]
    public void The_same_id_by_another_key_is_no_replay_and_tenants_do_not_meet()
    {
        var rigg = new Tilgangsrigg();
        var call = MedBevis(rigg, Sett("jti", "samme"));
        var token = rigg.Token(Sett("cnf", new JsonObject { ["jkt"] = AnnenNokkel.Thumbprint }));
        var other = rigg.NyLeietaker();

        Assert.Empty(rigg.Brudd(call));
        Assert.Empty(rigg.Brudd(rigg.Kall(token, rigg.Bevis(token, Sett("jti", "samme"), key: AnnenNokkel))));
        Assert.Empty(rigg.Brudd(call with { Tenant = other, Number = 99 }));
        rigg.Kontroll.Glem(rigg.Tenant);
        Assert.Empty(rigg.Brudd(call with { Number = 100 }));
    }

    [Fact]
    public void Used_proofs_are_forgotten_when_they_are_too_old_to_be_used()
    {
        var rigg = new Tilgangsrigg();
        for (var number = 0; number < 50; number++)
        {
            Assert.Empty(rigg.Brudd(rigg.Kall()));
            rigg.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(rigg.Kontroll.Huskede(rigg.Tenant), 15, 21);
    }

    [Fact]
    public void A_service_that_asks_for_a_nonce_gets_one_back_once_and_for_a_while()
    {
        var rigg = new Tilgangsrigg();
        rigg.Stilt = rigg.Stilt with { KreverNonce = true };

        var asked = rigg.Ta(rigg.Kall());
        var answer = asked.Avslag();
        var nonce = Hode(answer, "DPoP-Nonce");

        Assert.Equal((false, 401, 0), (asked.ErTillatt, answer.Status, rigg.Kontroll.Huskede(rigg.Tenant)));
        Assert.Contains("error=\"use_dpop_nonce\"", Hode(answer, "WWW-Authenticate"), StringComparison.Ordinal);
        Assert.True(rigg.Ta(MedBevis(rigg, Sett("nonce", nonce))).ErTillatt);
        Assert.False(rigg.Ta(MedBevis(rigg, Sett("nonce", $"{nonce[..^1]}!"))).ErTillatt);
        rigg.Clock.Advance(TimeSpan.FromSeconds(71));
        Assert.False(rigg.Ta(MedBevis(rigg, Sett("nonce", nonce))).ErTillatt);
    }

    private static Tilgangsrigg Streng() => new()
    {
        Stilt = new("nhn:tjeneste", "nhn:tjeneste/les")
        {
            KreverBruker = true,
            KreverNiva4 = true,
            KreverVirksomhet = true,
            KreverUnderenhet = true,
            VirksomhetSlippesInn = (parent, _) => parent == "399990017",
        },
    };

    private static SimulatedCall MedBevis(Tilgangsrigg rigg, Action<JsonObject>? krav = null, Action<JsonObject>? hode = null, JoseKey? key = null)
    {
        var token = rigg.Token();
        return rigg.Kall(token, rigg.Bevis(token, krav, hode, key));
    }

    private static SimulatedCall MedTo(Tilgangsrigg rigg, int header)
    {
        var call = rigg.Kall();
        return call with { Headers = [.. call.Headers, call.Headers[header]] };
    }

    private static SimulatedCall Gjentatt(Tilgangsrigg rigg)
    {
        var call = rigg.Kall();
        rigg.Ta(call);
        return call with { Number = call.Number + 1 };
    }

    private static string MedAlg(Tilgangsrigg rigg, string alg, Func<byte[], byte[]> sign)
    {
        var claims = JsonNode.Parse(JwsReading.Read(rigg.Token()).Payload.GetRawText())!.AsObject();
        return Jws.Write(new JsonObject { ["typ"] = "at+jwt", ["kid"] = Valg.Nokkel.Key.Kid, ["alg"] = alg }, claims, sign);
    }

    private static string Hode(Answer answer, string name) => answer.Headers.Single(h => h.Key == name).Value;
}
