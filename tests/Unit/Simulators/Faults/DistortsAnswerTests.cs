using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Discovery;
using AcceptanceHarness.Simulators.HelseId.Forvrengning;
using AcceptanceHarness.Tests.Simulators.HelseId;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Tests.Simulators.Faults;

public sealed class DistortsAnswerTests
{
    private const string Utsteder = "https://helseid.example";

    public static TheoryData<string> Ids => [.. HelseIdForvrengninger.All.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_changes_something_in_an_answer_that_was_right(string id)
    {
        var named = HelseIdForvrengninger.Finn(id);
        var wrong = named.Forvrengning;

        var changed = new[]
        {
            wrong.IdTokenSignatur != IdTokenSignatur.Riktig,
            wrong.KreverNyNonce,
            Changes(wrong.Discovery, Metadata.Av(Utsteder)),
            Changes(wrong.Jwks, Jwks()),
            Changes(wrong.IdTokenKrav, IdToken()),
            Changes(wrong.TilgangstokenKrav, Tilgangstoken()),
            Changes(wrong.Tokensvar, Tokensvar()),
            !wrong.Tilbakekall(Tilbakekall).SequenceEqual(Tilbakekall),
            wrong.Innlogget(Innlogget) != Innlogget,
        };

        Assert.Contains(true, changed);
        Assert.NotEmpty(named.Operasjoner);
    }

    [Fact]
    public async Task Touches_the_operations_that_it_is_about_and_leaves_its_mark_there_alone()
    {
        await using var client = await Helseidklient.StartAsync();
        Plan(client, "callback-wrong-state");

        var callback = await client.LoggInnAsync(("state", "riktig"));

        Assert.Equal("en-annen-state", callback["state"]);
        Assert.Equal(
            [("par", ""), ("authorize", "callback-wrong-state")],
            client.Journal.Exchanges(client.Tenant.Id).Select(e => (e.Operation!, string.Concat(e.Faults.Select(f => f.Fault)))));
    }

    [Fact]
    public async Task A_moved_endpoint_answers_where_the_metadata_say()
    {
        await using var client = await Helseidklient.StartAsync();
        Plan(client, "metadata-moved-endpoints");

        var document = (await client.HentAsync(HelseIdPaths.Discovery)).Json;
        var moved = document.GetProperty("userinfo_endpoint").GetString()!;
        var answer = await client.HentAsync(moved[client.Utsteder.Length..]);

        Assert.EndsWith("/connect2/userinfo", moved, StringComparison.Ordinal);
        Assert.Equal(401, answer.Status);
    }

    [Fact]
    public async Task Asks_for_another_nonce_however_right_it_is()
    {
        await using var client = await Helseidklient.StartAsync();
        var nonce = await client.NonceAsync();
        Plan(client, "token-asks-for-new-nonce");

        var answer = await client.TokenAsync(client.Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem)), nonce);

        Assert.Equal((400, "use_dpop_nonce"), (answer.Status, answer.Tekst("error")));
    }

    [Fact]
    public async Task Rolled_keys_sign_what_comes_after_and_the_old_one_still_verifies()
    {
        await using var client = await Helseidklient.StartAsync();
        var before = (await client.HentAsync(HelseIdPaths.Jwks)).Json.GetProperty("keys")[0].GetProperty("kid").GetString();
        client.Host.Faults(client.Tenant.Id).Plan(new RollsHelseIdKeys(FaultTarget.ForService(HelseIdSimulator.SystemName)));

        var keys = (await client.HentAsync(HelseIdPaths.Jwks)).Json.GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString()).ToArray();

        Assert.Equal(2, keys.Length);
        Assert.Equal(before, keys[1]);
    }

    private static HelseIdInnlogget Innlogget { get; } = new(Helseidklient.Lege, "4");

    private static IReadOnlyList<KeyValuePair<string, string>> Tilbakekall { get; } =
        [new("code", "k"), new("state", "s"), new("iss", Utsteder)];

    private static void Plan(Helseidklient client, string id) => client.Host.Faults(client.Tenant.Id).Plan(new DistortsAnswer(
        FaultTarget.ForService(HelseIdSimulator.SystemName) with { Times = null }, HelseIdForvrengninger.Finn(id)));

    private static bool Changes(Func<JsonObject, JsonObject> change, JsonObject right) =>
        !JsonNode.DeepEquals(change((JsonObject)right.DeepClone()), right);

    private static JsonObject Jwks() => new() { ["keys"] = new JsonArray(new JsonObject { ["kid"] = "k" }) };

    private static JsonObject IdToken() => new()
    {
        ["iss"] = Utsteder,
        ["aud"] = "klient",
        ["exp"] = 2_000L,
        ["iat"] = 1_000L,
        ["auth_time"] = 1_000L,
        ["nonce"] = "n",
    };

    private static JsonObject Tilgangstoken() => new()
    {
        ["iss"] = Utsteder,
        ["aud"] = "tjeneste",
        ["exp"] = 2_000L,
        ["iat"] = 1_000L,
        ["cnf"] = new JsonObject { ["jkt"] = "j" },
        ["scope"] = new JsonArray(HelseIdScopes.OpenId, HelseIdScopes.ProvetjenesteBruker),
        [HelseIdClaims.OrgnrParent] = "399990017",
    };

    private static JsonObject Tokensvar() => new()
    {
        ["token_type"] = "DPoP",
        ["expires_in"] = 600,
        ["scope"] = $"{HelseIdScopes.OpenId} {HelseIdScopes.ProvetjenesteBruker}",
    };
}
