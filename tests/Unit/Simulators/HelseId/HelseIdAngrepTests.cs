using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>What somebody from outside tries: refused as HelseID refuses it, told in the findings, and never a fault of the tool.</summary>
public sealed class HelseIdAngrepTests
{
    private const string Tegn = "HALVT-TEGN";

    [Theory]
    [InlineData("assertion_details")]
    [InlineData("sub")]
    [InlineData("ukjent")]
    public async Task Half_a_character_in_an_assertion_is_a_client_that_is_not_recognised_and_a_finding(string claim)
    {
        await using var client = await StartAsync();
        var attest = Attest();
        attest["practitioner"]!["authorization"]!["code"] = Tegn;

        var answer = await client.TokenAsync(
            client.Skjema(
                HelseIdGrants.ClientCredentials,
                ("scope", HelseIdScopes.ProvetjenesteSystem),
                ("client_assertion", MedHalvtTegn(client.Erklaring(k => k[claim] = claim == "assertion_details" ? attest : Tegn)))),
            await client.NonceAsync());

        Assert.Equal((400, "invalid_client"), (answer.Status, answer.Feil));
        Assert.Contains(Funn(client), finding => finding.Check == AssertionIsSignedByARegisteredKey.CheckId);
        Assert.Empty(client.Host.ToolFaults);
    }

    [Theory]
    [InlineData("authorization_details")]
    [InlineData("nonce")]
    public async Task Half_a_character_in_a_request_object_is_a_request_object_that_is_refused(string claim)
    {
        await using var client = await StartAsync();
        var attest = Attest();
        attest["practitioner"]!["authorization"]!["code"] = Tegn;

        var answer = await client.ParAsync((
            "request", MedHalvtTegn(client.Objekt(krav: k => k[claim] = claim == "nonce" ? Tegn : attest))));

        Assert.Equal((400, "invalid_request_object"), (answer.Status, answer.Feil));
        Assert.Empty(client.Host.ToolFaults);
    }

    [Fact]
    public async Task Half_a_character_in_a_proof_is_a_malformed_proof()
    {
        await using var client = await StartAsync();
        var address = client.Utsteder + HelseIdPaths.Token;

        var answer = await client.TokenAsync(
            client.Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem)),
            null,
            _ => MedHalvtTegn(client.Bevis(address, "n", krav: k => k["annet"] = Tegn), client.Dpopnokkel));

        Assert.Equal(("invalid_dpop_proof", "Malformed DPoP token."), (answer.Feil, answer.Beskrivelse));
        Assert.Empty(client.Host.ToolFaults);
    }

    [Theory]
    [InlineData("erklæringens hode")]
    [InlineData("erklæringens krav")]
    [InlineData("bevisets hode")]
    [InlineData("bevisets krav")]
    public async Task A_private_key_that_is_sent_is_kept_nowhere(string where)
    {
        await using var journal = Journal.InMemory(TimeProvider.System);
        await using var client = await StartAsync(journal: journal);
        var key = JsonNode.Parse(Nokkel.ToPrivateJwk())!;
        var secret = key["d"]!.GetValue<string>();
        var address = client.Utsteder + HelseIdPaths.Token;
        var assertion = where switch
        {
            "erklæringens hode" => client.Erklaring(hode: h => h["jwk"] = key),
            "erklæringens krav" => client.Erklaring(k => k["cnf"] = new JsonObject { ["jwk"] = key }),
            _ => client.Erklaring(),
        };
        var proof = where switch
        {
            "bevisets hode" => client.Bevis(address, "n", hode: h => h["jwk"] = key),
            "bevisets krav" => client.Bevis(address, "n", krav: k => k["nokkel"] = key),
            _ => client.Bevis(address, "n"),
        };

        await client.TokenAsync(
            client.Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem), ("client_assertion", assertion)), null, _ => proof);

        var exchange = Assert.Single(journal.Exchanges("s1"));
        var written = Skrevet(exchange);
        Assert.DoesNotContain(secret, written, StringComparison.Ordinal);
        Assert.All(written.Split('.', '=', '&', ':', ' ', '\n').Where(part => part.StartsWith("eyJ", StringComparison.Ordinal)), part =>
            Assert.DoesNotContain(secret, Base64UrlEncoder.Decode(part), StringComparison.Ordinal));
        Assert.Contains(HelseIdChecks.All.SelectMany(check => check.Look(exchange, [])), finding =>
            finding.Received.Contains("privat", StringComparison.Ordinal) && finding.Alvor == Alvor.Feil);
    }

    [Fact]
    public async Task A_request_object_names_the_client()
    {
        await using var client = await StartAsync();

        var without = await client.ParAsync(("request", client.Objekt(krav: k => k.Remove("client_id"))));
        var assertion = await client.ParAsync(("request", client.Erklaring()));
        var nested = await client.ParAsync(("request", client.Objekt(krav: k => k["request_uri"] = "urn:x")));
        var list = await client.ParAsync(("request", client.Objekt(krav: k => k["aud"] = new JsonArray(client.Utsteder))));

        Assert.All([without, assertion, nested], answer => Assert.Equal((400, "invalid_request_object"), (answer.Status, answer.Feil)));
        Assert.Equal(201, list.Status);
    }

    [Fact]
    public async Task What_stands_in_the_request_object_alone_was_sent()
    {
        await using var client = await StartAsync();
        string[] moved = ["response_type", "redirect_uri", "code_challenge", "code_challenge_method", "state", "nonce", "scope"];
        var form = client.Parskjema();
        form["state"] = "en-tilstand-som-er-lang-nok-og-ny";
        form["request"] = client.Objekt(krav: k =>
        {
            foreach (var name in moved)
            {
                k[name] = form[name];
            }
        });
        foreach (var name in moved)
        {
            form.Remove(name);
        }

        var answer = await client.SendAsync(HelseIdPaths.Par, form);

        Assert.Equal(201, answer.Status);
        Assert.DoesNotContain(Funn(client), finding =>
            finding.Alvor == Alvor.Feil && finding.Check != EndpointsComeFromDiscovery.CheckId);
    }

    [Fact]
    public async Task A_login_with_a_parameter_twice_goes_no_further()
    {
        await using var client = await StartAsync();
        var requestUri = (await client.ParAsync()).Tekst("request_uri")!;

        var answer = await client.HentAsync($"{HelseIdPaths.Authorize}?client_id={KlientId}&client_id=annen&request_uri={Uri.EscapeDataString(requestUri)}");

        Assert.Equal(400, answer.Status);
        Assert.Equal(302, (await client.AuthorizeAsync(requestUri)).Status);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(199)]
    [InlineData(4095)]
    public async Task A_text_that_is_cut_in_the_middle_of_a_character_is_no_fault_of_the_tool(int length)
    {
        await using var journal = Journal.InMemory(TimeProvider.System);
        await using var client = await StartAsync(journal: journal);
        var text = new string('a', length) + "😀😀";

        var answers = new[]
        {
            await client.SendAsync(HelseIdPaths.Token, [new("client_id", text), new("x", text), new(text, "1"), new(text, "2")]),
            await client.SendAsync(HelseIdPaths.Token, [new("client_id", text), new("client_assertion", client.Erklaring(k => k["iss"] = text))]),
            await client.HentAsync($"/{Uri.EscapeDataString(text)}"),
        };

        Assert.All(answers, answer => Assert.InRange(answer.Status, 400, 499));
        Assert.Empty(client.Host.ToolFaults);
    }

    [Fact]
    public async Task What_one_client_was_given_another_cannot_use()
    {
        await using var client = await StartAsync();
        var other = JoseKey.CreateEc();
        client.Registrer(k => k with { KlientId = "annen", Nokler = [JsonWebKey.Create(other.ToRegisteredJwk().ToJsonString())] });
        Dictionary<string, string> Annens(Dictionary<string, string> form)
        {
            form["client_id"] = "annen";
            form["client_assertion"] = client.Erklaring(k => (k["iss"], k["sub"]) = ("annen", "annen"), h => h["kid"] = other.Kid, other);
            return form;
        }

        var refresh = (await client.BrukertokenAsync()).Tekst("refresh_token")!;
        var code = (await client.LoggInnAsync())["code"];
        var pushed = (await client.ParAsync()).Tekst("request_uri")!;

        var stolenCode = await client.TokenAsync(() => Annens(client.Kodeskjema(code)));
        var spentCode = await client.TokenAsync(() => client.Kodeskjema(code));
        var stolenRefresh = await client.TokenAsync(() => Annens(client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", refresh))));
        var ownRefresh = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", refresh)));
        var stolenRequest = await client.AuthorizeAsync(pushed, "annen");

        Assert.All([stolenCode, spentCode, stolenRefresh], answer => Assert.Equal((400, "invalid_grant"), (answer.Status, answer.Feil)));
        Assert.Equal(200, ownRefresh.Status);
        Assert.Equal(400, stolenRequest.Status);
        Assert.Equal(200, (await client.TokenAsync(() => Annens(client.Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem))))).Status);
    }

    [Theory]
    [InlineData("jwk")]
    [InlineData("jku")]
    [InlineData("x5u")]
    [InlineData("kid")]
    public async Task A_key_that_the_assertion_brings_itself_is_no_registered_key(string header)
    {
        await using var client = await StartAsync();
        var own = JoseKey.CreateEc();
        var assertion = client.Erklaring(
            hode: h =>
            {
                h[header] = header switch { "jwk" => own.ToPublicJwk(), "kid" => own.Kid, _ => "https://127.0.0.1:1/nokler" };
            },
            nokkel: own);

        var answer = await client.TokenAsync(
            client.Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem), ("client_assertion", assertion)), await client.NonceAsync());

        Assert.Equal((400, "invalid_client"), (answer.Status, answer.Feil));
    }

    private static IEnumerable<Finding> Funn(Helseidklient client)
    {
        var exchange = client.Journal.Exchanges("s1")[^1];
        return HelseIdChecks.All.SelectMany(check => check.Look(exchange, []));
    }

    /// <summary>Half of a surrogate pair, written with \u, in place of the text; signed anew.</summary>
    private static string MedHalvtTegn(string token, JoseKey? key = null)
    {
        var parts = token.Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace(Tegn, "\\ud800", StringComparison.Ordinal);
        var input = $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}";
        return $"{input}.{Base64UrlEncoder.Encode((key ?? Nokkel).Sign(Encoding.ASCII.GetBytes(input), null))}";
    }

    private static string Skrevet(Exchange exchange) => string.Join('\n', new[] { exchange.Request, exchange.Response! }
        .Select(m => $"{m.StartLine}\n{string.Join('\n', m.Headers.Select(h => $"{h.Key}: {h.Value}"))}\n{Encoding.UTF8.GetString(m.Body.Span)}")
        .Concat(exchange.Facts.Select(f => $"{f.Key}={f.Value}")));
}
