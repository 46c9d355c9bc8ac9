using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>What no client should send: a clear error, no crash, nothing taken in.</summary>
public sealed class HelseIdUgyldigInndataTests
{
    public static TheoryData<string> Rader => [.. Erklaringer.Keys];

    private static readonly Dictionary<string, Func<Helseidklient, string>> Erklaringer = new()
    {
        ["alg none"] = c => Usignert(c, "none", _ => []),
        ["alg None"] = c => Usignert(c, "None", _ => [1, 2, 3]),
        ["HS256 med den offentlige nøkkelen"] = c => Usignert(c, "HS256", input => HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(Nokkel.ToRegisteredJwk().ToJsonString()), input)),
        ["RS256 med EC-nøkkel"] = c => Usignert(c, "RS256", _ => new byte[256]),
        ["alg som liste"] = c => c.Erklaring(hode: h => h["alg"] = new JsonArray("ES256")),
        ["crit"] = c => c.Erklaring(hode: h => h["crit"] = new JsonArray("b64")),
        ["to ganger samme krav"] = c => Delt(c, payload => payload.Insert(1, "\"iss\":\"annen\",")),
        ["utfylt base64"] = c => c.Erklaring() + "==",
        ["vanlig base64"] = c => c.Erklaring().Replace('.', '+'),
        ["linjeskift"] = c => c.Erklaring().Insert(20, "\n"),
        ["to deler"] = c => c.Erklaring()[..c.Erklaring().LastIndexOf('.')],
        ["fem deler"] = c => c.Erklaring() + ".a.b",
        ["ikke JSON"] = c => Delt(c, _ => "hei"),
        ["liste"] = c => Delt(c, _ => "[]"),
        ["dyp"] = c => Delt(c, _ => "{\"a\":" + new string('[', 10_000)),
        ["1 MB"] = c => c.Erklaring(k => k["x"] = new string('a', 1024 * 1024)),
        ["stort krav"] = c => c.Erklaring(k => k["jti"] = new string('a', 100_000)),
        ["tomt"] = _ => ".",
        ["halvt tegn"] = c => Delt(c, payload => payload.Replace($"\"iss\":\"{KlientId}\"", "\"iss\":\"\\ud800\"", StringComparison.Ordinal)),
        ["exp er 1e300"] = c => Delt(c, payload => payload.Replace($"\"exp\":{c.Na + 30}", "\"exp\":1e300", StringComparison.Ordinal)),
        ["exp er negativ"] = c => c.Erklaring(k => k["exp"] = -1),
        ["kid er et objekt"] = c => c.Erklaring(hode: h => (h["kid"], h["alg"]) = (new JsonObject(), "HS256")),
    };

    [Theory]
    [MemberData(nameof(Rader))]
    public async Task A_malformed_assertion_is_a_client_that_is_not_recognised(string row)
    {
        await using var client = await StartAsync();

        var answer = await client.SendAsync(HelseIdPaths.Token, client.Skjema(
            HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem), ("client_assertion", Erklaringer[row](client))));

        Assert.Equal((400, "invalid_client"), (answer.Status, answer.Feil));
        Assert.Empty(client.Host.ToolFaults);
        Assert.Equal(200, (await client.SystemtokenAsync()).Status);
    }

    [Theory]
    [InlineData("grant_type=client_credentials&grant_type=refresh_token")]
    [InlineData("client_assertion=a&client_assertion=b")]
    [InlineData("scope=%")]
    [InlineData("%%%=%u0000&=&&&===")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("client_id=\u00e6\u00f8\u00e5&grant_type=authorization_code&code=x")]
    [InlineData("test_pid")]
    public async Task A_strange_form_is_an_error(string body)
    {
        await using var client = await StartAsync();
        foreach (var path in new[] { HelseIdPaths.Token, HelseIdPaths.Par, HelseIdPaths.Authorize, HelseIdPaths.EndSession, HelseIdPaths.UserInfo })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, client.Utsteder + path)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"),
            };

            var answer = await client.SendAsync(request, ("Authorization", "DPoP"), ("DPoP", "a,b,c"));

            Assert.InRange(answer.Status, 200, 499);
        }

        Assert.Empty(client.Host.ToolFaults);
    }

    [Theory]
    [InlineData(200, 10)]
    [InlineData(3, 1024 * 1024)]
    public async Task Too_many_or_too_long_parameters_are_no_form(int count, int length)
    {
        await using var client = await StartAsync();
        var body = string.Join('&', Enumerable.Range(0, count).Select(i => $"p{i}={new string('a', length)}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, client.Utsteder + HelseIdPaths.Token)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"),
        };

        Assert.Equal("invalid_request", (await client.SendAsync(request)).Feil);
        Assert.Empty(client.Host.ToolFaults);
    }

    [Fact]
    public async Task A_long_state_is_not_kept()
    {
        await using var client = await StartAsync();

        var answer = await client.ParAsync(("state", new string('s', 5000)));

        Assert.Equal(("invalid_request", "Invalid parameter: state"), (answer.Feil, answer.Beskrivelse));
    }

    [Theory]
    [InlineData("alg none")]
    [InlineData("HS256")]
    [InlineData("crit")]
    [InlineData("RSA uten n")]
    [InlineData("symmetrisk nøkkel")]
    [InlineData("jwk er en tekst")]
    public async Task A_malformed_proof_is_refused(string row)
    {
        await using var client = await StartAsync();
        var address = client.Utsteder + HelseIdPaths.Token;
        Action<JsonObject> change = row switch
        {
            "alg none" => h => h["alg"] = "none",
            "HS256" => h => h["alg"] = "HS256",
            "crit" => h => h["crit"] = new JsonArray("b64"),
            "RSA uten n" => h => h["jwk"] = new JsonObject { ["kty"] = "RSA", ["e"] = "AQAB" },
            "symmetrisk nøkkel" => h => h["jwk"] = new JsonObject { ["kty"] = "oct", ["k"] = "aGVpaGVp" },
            _ => h => h["jwk"] = "tekst",
        };

        var answer = await client.TokenAsync(
            client.Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem)), null, _ => client.Bevis(address, "n", hode: change));

        Assert.Equal((400, "invalid_dpop_proof"), (answer.Status, answer.Feil));
        Assert.Empty(client.Host.ToolFaults);
    }

    private static string Usignert(Helseidklient client, string algorithm, Func<byte[], byte[]> sign)
    {
        var parts = client.Erklaring().Split('.');
        var header = JsonNode.Parse(Base64UrlEncoder.Decode(parts[0]))!.AsObject();
        header["alg"] = algorithm;
        return Jws.Write(header, JsonNode.Parse(Base64UrlEncoder.Decode(parts[1]))!.AsObject(), sign);
    }

    private static string Delt(Helseidklient client, Func<string, string> payload)
    {
        var parts = client.Erklaring().Split('.');
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload(Base64UrlEncoder.Decode(parts[1])))}.{parts[2]}";
    }
}
