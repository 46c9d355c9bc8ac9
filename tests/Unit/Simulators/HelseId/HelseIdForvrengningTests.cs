using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Forvrengning;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>What can be wrong on purpose in an answer, while the state moves as for the right one.</summary>
public sealed class HelseIdForvrengningTests : IAsyncLifetime
{
    private Helseidklient _client = null!;

    public async ValueTask InitializeAsync() => _client = await StartAsync();

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    [Fact]
    public void The_document_and_the_keys_can_be_others()
    {
        var wrong = new HelseIdForvrengning
        {
            Discovery = d => Med(d, "issuer", "https://annen.example"),
            Jwks = _ => new JsonObject { ["keys"] = new JsonArray() },
        };

        Assert.Equal("https://annen.example", (string?)Json(Svar(HelseIdPaths.Discovery, wrong))["issuer"]);
        Assert.Empty(Json(Svar(HelseIdPaths.Jwks, wrong))["keys"]!.AsArray());
        Assert.Equal(_client.Utsteder, (string?)Json(Svar(HelseIdPaths.Discovery, HelseIdForvrengning.Ingen))["issuer"]);
    }

    [Theory]
    [InlineData(IdTokenSignatur.Riktig, "RS256", true)]
    [InlineData(IdTokenSignatur.FremmedNokkel, "RS256", false)]
    [InlineData(IdTokenSignatur.Odelagt, "RS256", false)]
    [InlineData(IdTokenSignatur.Ingen, "none", false)]
    [InlineData(IdTokenSignatur.Hs256, "HS256", false)]
    public async Task An_id_token_can_be_signed_wrongly(IdTokenSignatur how, string algorithm, bool holds)
    {
        var answer = await LoggInnAsync(new HelseIdForvrengning { IdTokenSignatur = how });

        var id = JwsReading.Read((string?)answer["id_token"]);
        var key = JsonWebKey.Create((await _client.HentAsync(HelseIdPaths.Jwks)).Json.GetProperty("keys")[0].GetRawText());
        Assert.Null(id.Reason);
        Assert.Equal((algorithm, key.Kid, holds), (id.Algorithm, JwsReading.Text(id.Header, "kid"), id.IsSignedBy(key)));
    }

    [Fact]
    public async Task HS256_is_by_the_published_key()
    {
        var token = (string)(await LoggInnAsync(new HelseIdForvrengning { IdTokenSignatur = IdTokenSignatur.Hs256 }))["id_token"]!;

        var key = JsonWebKey.Create((await _client.HentAsync(HelseIdPaths.Jwks)).Json.GetProperty("keys")[0].GetRawText());
        using var rsa = RSA.Create(new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(key.N), Exponent = Base64UrlEncoder.DecodeBytes(key.E) });
        var sign = token.LastIndexOf('.');
        var expected = HMACSHA256.HashData(Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(token[..sign]));
        Assert.Equal(Base64UrlEncoder.Encode(expected), token[(sign + 1)..]);
    }

    [Fact]
    public async Task Claims_header_and_answer_can_be_others_and_the_state_moves_all_the_same()
    {
        var answer = await LoggInnAsync(new HelseIdForvrengning
        {
            IdTokenHode = h => Med(h, "kid", "ukjent"),
            IdTokenKrav = c => Med(c, "nonce", "annen"),
            TilgangstokenKrav = c => Med(c, "cnf", new JsonObject { ["jkt"] = "annen" }),
            Tokensvar = b => Med(b, "token_type", "Bearer"),
        });

        var id = JwsReading.Read((string?)answer["id_token"]);
        Assert.Equal(("ukjent", "annen", "Bearer"), (JwsReading.Text(id.Header, "kid"), JwsReading.Text(id.Payload, "nonce"), (string?)answer["token_type"]));
        Assert.Equal("annen", JwsReading.Text(JwsReading.Read((string?)answer["access_token"]).Payload.GetProperty("cnf"), "jkt"));
        var renewed = await _client.TokenAsync(() => _client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", (string)answer["refresh_token"]!)));
        Assert.Equal(200, renewed.Status);
    }

    [Fact]
    public async Task The_callback_can_be_another_and_the_code_is_good()
    {
        var requestUri = (await _client.ParAsync()).Tekst("request_uri")!;
        var answer = Svar(HelseIdPaths.Authorize, new HelseIdForvrengning
        {
            Tilbakekall = all => [.. all.Where(p => p.Key == "code"), new("state", "annen")],
        }, $"client_id={KlientId}&request_uri={Uri.EscapeDataString(requestUri)}");

        var location = new Uri(answer.Headers.Single(h => h.Key == "Location").Value);
        Assert.Matches(@"^\?code=[0-9A-F]{64}-1&state=annen$", location.Query);
        Assert.Equal(200, (await _client.TokenAsync(() => _client.Kodeskjema(location.Query[6..72]))).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_person_or_level_can_log_in(bool aside)
    {
        var requestUri = (await _client.ParAsync()).Tekst("request_uri")!;
        var query = $"client_id={KlientId}&request_uri={Uri.EscapeDataString(requestUri)}";
        var call = Kall(HelseIdPaths.Authorize, query);
        if (aside)
        {
            var answer = _client.Simulator.AnswerForOther(call, _client.Simulator.Read(call), SekretaerPid);
            Assert.Equal(302, answer.Status);
            Assert.Contains("code", (await _client.AuthorizeAsync(requestUri)).Tilbakekall.Keys);
            return;
        }

        var wrong = Svar(HelseIdPaths.Authorize, new HelseIdForvrengning { Innlogget = _ => new HelseIdInnlogget(Sekretaer, "3") }, query);
        var code = new Uri(wrong.Headers.Single(h => h.Key == "Location").Value).Query.Split('&')[0][6..];
        var token = await _client.TokenAsync(() => _client.Kodeskjema(code));

        Assert.Equal((SekretaerPid, "3"), (JwsReading.Text(token.Krav, HelseIdClaims.Pid), JwsReading.Text(token.Krav, HelseIdClaims.SecurityLevel)));
    }

    [Fact]
    public void The_judge_runs_the_checks_it_is_given_but_those_that_a_fault_suspends()
    {
        var simulator = new HelseIdSimulator(HelseIdOptions.Of(Reseptformidleren.Legekontor.Pki), [new Alltid()]);
        var exchange = new Exchange
        {
            Number = 1,
            Tenant = "",
            System = HelseIdSimulator.SystemName,
            ReceivedAt = Start,
            Request = new WireMessage { StartLine = "GET / HTTP/1.1" },
        };

        Assert.Equal("alltid", Assert.Single(simulator.Judge(exchange, [])).Check);
        Assert.Empty(simulator.Judge(exchange with { Faults = [new FaultMark("x", "x", ["alltid"])] }, []));
        Assert.Empty(_client.Simulator.Judge(exchange, []));
    }

    [Fact]
    public void Rejections_and_failures_have_the_form_of_OAuth()
    {
        var call = Kall(HelseIdPaths.Token, "");

        var rejected = Json(_client.Simulator.Reject(call, new Reading(), [new Rejection("invalid_client", "med vilje")]));

        Assert.Equal(("invalid_client", "med vilje"), ((string?)rejected["error"], (string?)rejected["error_description"]));
        Assert.Equal(500, _client.Simulator.Fail(call, new Reading(), "x").Status);
    }

    private async Task<JsonObject> LoggInnAsync(HelseIdForvrengning wrong)
    {
        var code = (await _client.LoggInnAsync())["code"];
        var nonce = await _client.NonceAsync();
        var form = string.Join('&', _client.Kodeskjema(code).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
        var call = Kall(HelseIdPaths.Token, "") with
        {
            Method = "POST",
            Headers =
            [
                new("Content-Type", "application/x-www-form-urlencoded"), new("DPoP", _client.Bevis(_client.Utsteder + HelseIdPaths.Token, nonce)),
            ],
            Body = Encoding.UTF8.GetBytes(form),
        };
        return Json(_client.Simulator.AnswerDistorted(call, _client.Simulator.Read(call), wrong));
    }

    private Answer Svar(string path, HelseIdForvrengning wrong, string query = "")
    {
        var call = Kall(path, query);
        return _client.Simulator.AnswerDistorted(call, _client.Simulator.Read(call), wrong);
    }

    private SimulatedCall Kall(string path, string query) => new()
    {
        Tenant = _client.Tenant,
        Number = 1,
        Method = "GET",
        Path = path,
        Address = _client.Utsteder + path,
        Query = query,
        Headers = [],
        Body = default,
    };

    private static JsonObject Json(Answer answer) => JsonNode.Parse(answer.Body.Span)!.AsObject();

    private static JsonObject Med(JsonObject of, string name, JsonNode value)
    {
        of[name] = value;
        return of;
    }

    private sealed class Alltid : ICheck
    {
        public string Id => "alltid";

        public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-01");

        public string Rule => "Alt skal være galt";

        public string Source => "Prøve";

        public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier) =>
        [
            new Finding { Criterion = Criterion, Check = Id, Alvor = Alvor.Feil, Sentence = "Galt.", Expected = "x", Received = "y", Exchanges = [exchange.Number] },
        ];
    }
}
