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
