using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>What goes well at HelseID, over the wire.</summary>
public sealed class HelseIdFlytTests
{
    [Theory]
    [InlineData("")]
    [InlineData("okt-1")]
    public async Task The_document_and_the_keys_are_the_tenants_own(string tenant)
    {
        await using var client = await StartAsync(tenant: tenant);

        var document = await client.HentAsync(HelseIdPaths.Discovery);
        var keys = await client.HentAsync(HelseIdPaths.Jwks);

        Assert.EndsWith(tenant, client.Utsteder, StringComparison.Ordinal);
        Assert.DoesNotMatch("/$", client.Utsteder);
        Assert.Equal(client.Utsteder, document.Tekst("issuer"));
        Assert.Equal(client.Utsteder + HelseIdPaths.Token, document.Tekst("token_endpoint"));
        Assert.Contains("implicit", Liste(document.Json, "grant_types_supported"));
        Assert.Contains("client_secret_basic", Liste(document.Json, "token_endpoint_auth_methods_supported"));
        var key = Assert.Single(keys.Json.GetProperty("keys").EnumerateArray());
        Assert.Matches("^[0-9A-F]{40}$", JwsReading.Text(key, "kid")!);
        Assert.Equal("RS256", JwsReading.Text(key, "alg"));
    }

    [Fact]
    public async Task It_works_over_https()
    {
        await using var client = await StartAsync(host: new SimulatorHostOptions { ServerCertificate = Legekontor.Pki.Server() });

        var token = await client.SystemtokenAsync();

        Assert.StartsWith("https://", client.Utsteder, StringComparison.Ordinal);
        Assert.Equal(200, token.Status);
        Assert.Equal(client.Utsteder, JwsReading.Text(token.Krav, "iss"));
    }

    [Fact]
    public async Task A_system_gets_a_bound_token_for_its_api()
    {
        await using var client = await StartAsync();

        var token = await client.SystemtokenAsync();

        Assert.Equal((200, "DPoP", HelseIdScopes.ProvetjenesteSystem), (token.Status, token.Tekst("token_type"), token.Tekst("scope")));
        Assert.Equal("no-store", token.Hoder["Cache-Control"]);
        Assert.Equal(600, JwsReading.Seconds(token.Json, "expires_in"));
        Assert.Null(token.Tekst("id_token"));
        Assert.Equal(["at+jwt", "RS256"], [JwsReading.Text(JwsReading.Read(token.Token).Header, "typ"), JwsReading.Read(token.Token).Algorithm]);
        Assert.Equal(HelseIdScopes.Provetjeneste, JwsReading.Text(token.Krav, "aud"));
        Assert.Equal([HelseIdScopes.ProvetjenesteSystem], Liste(token.Krav, "scope"));
        Assert.Equal(client.Dpopnokkel.Thumbprint, JwsReading.Text(token.Krav.GetProperty("cnf"), "jkt"));
        Assert.Equal(Hovedenhet, JwsReading.Text(token.Krav, HelseIdClaims.OrgnrParent));
        Assert.Equal("private_key_jwt", JwsReading.Text(token.Krav, "client_amr"));
        Assert.False(token.Krav.TryGetProperty("sub", out _));
        Assert.Equal(Start.ToUnixTimeSeconds() + 600, JwsReading.Seconds(token.Krav, "exp"));
    }

    [Fact]
    public async Task The_token_is_signed_by_the_published_key_and_still_after_a_roll()
    {
        await using var client = await StartAsync();
        var before = await client.SystemtokenAsync();
        HelseIdSimulator.RullNokler(client.Tenant);
        var after = await client.SystemtokenAsync();

        var keys = (await client.HentAsync(HelseIdPaths.Jwks)).Json.GetProperty("keys").EnumerateArray()
            .Select(key => JsonWebKey.Create(key.GetRawText())).ToList();
        var expired = (await client.HentAsync(HelseIdPaths.ExpiredJwks)).Json.GetProperty("keys").GetArrayLength();

        Assert.Equal((2, 1), (keys.Count, expired));
        Assert.True(JwsReading.Read(after.Token).IsSignedBy(keys[0]));
        Assert.True(JwsReading.Read(before.Token).IsSignedBy(keys[1]));
        Assert.NotEqual(JwsReading.Text(JwsReading.Read(before.Token).Header, "kid"), JwsReading.Text(JwsReading.Read(after.Token).Header, "kid"));
    }

    [Fact]
    public async Task A_user_logs_in_by_the_test_parameters_and_gets_both_tokens()
    {
        await using var client = await StartAsync();

        var callback = await client.LoggInnAsync();
        var token = await client.TokenAsync(() => client.Kodeskjema(callback["code"]));

        Assert.Equal(["code", "session_state", "state", "iss"], callback.Keys);
        Assert.Matches("^[0-9A-F]{64}-1$", callback["code"]);
        Assert.Equal(("tilstand-1", client.Utsteder), (callback["state"], callback["iss"]));
        Assert.Matches("^[0-9A-F]{64}-1$", token.Tekst("refresh_token")!);
        Assert.Equal(8 * 3600, JwsReading.Seconds(token.Json, "rt_expires_in"));
        Assert.Equal([LegePid, "4", "999000012"], new[] { HelseIdClaims.Pid, HelseIdClaims.SecurityLevel, HelseIdClaims.HprNumber }
            .Select(name => JwsReading.Text(token.Krav, name)));
        var id = JwsReading.Read(token.Tekst("id_token"));
        Assert.Equal((KlientId, "engang-1", LegePid), (JwsReading.Text(id.Payload, "aud"), JwsReading.Text(id.Payload, "nonce"), JwsReading.Text(id.Payload, HelseIdClaims.Pid)));
        Assert.Equal(JwsReading.Text(token.Krav, "sub"), JwsReading.Text(id.Payload, "sub"));
        Assert.Equal(Jws.Hash(token.Token)[..21], JwsReading.Text(id.Payload, "at_hash")![..21]);
        Assert.False(id.Payload.TryGetProperty(HelseIdClaims.Network, out _));
    }

    [Fact]
    public async Task A_human_chooses_a_person_on_the_page()
    {
        await using var client = await StartAsync();
        var page = await client.AuthorizeAsync((await client.ParAsync(("test_pid", ""))).Tekst("request_uri")!);

        var handle = System.Text.RegularExpressions.Regex.Match(page.Body, "name=\"innlogging\" value=\"([0-9A-F]{64})\"").Groups[1].Value;
        var answer = await client.SendAsync(HelseIdPaths.Authorize, Par(("innlogging", handle), ("pid", SekretaerPid), ("niva", "3")));
        var again = await client.SendAsync(HelseIdPaths.Authorize, Par(("innlogging", handle), ("pid", SekretaerPid)));
        var token = await client.TokenAsync(() => client.Kodeskjema(answer.Tilbakekall["code"]));

        Assert.Contains("Kari Nordmann", page.Body, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Hansen", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.Body, StringComparison.Ordinal);
        Assert.Equal((302, 400), (answer.Status, again.Status));
        Assert.Contains(client.Journal.Exchanges("s1"), e => e.Facts.GetValueOrDefault(HelseIdFacts.SvarInnlogging) == handle);
        Assert.Equal((SekretaerPid, "3"), (JwsReading.Text(token.Krav, HelseIdClaims.Pid), JwsReading.Text(token.Krav, HelseIdClaims.SecurityLevel)));
        Assert.False(token.Krav.TryGetProperty(HelseIdClaims.HprNumber, out _));
    }

    [Fact]
    public async Task Level_4_is_all_that_is_offered_where_it_is_asked_for()
    {
        await using var client = await StartAsync();

        var page = await client.AuthorizeAsync((await client.ParAsync(("test_pid", ""), ("acr_values", "Level4"))).Tekst("request_uri")!);

        Assert.Contains("<option value=\"4\">", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<option value=\"3\">", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callback_can_be_a_form()
    {
        await using var client = await StartAsync();

        var page = await client.AuthorizeAsync((await client.ParAsync(("response_mode", "form_post"))).Tekst("request_uri")!);

        Assert.Equal(200, page.Status);
        Assert.Matches($"action=\"{Redirect}\".*name=\"code\" value=\"[0-9A-F]{{64}}-1\".*name=\"state\".*name=\"iss\"", page.Body);
    }

    [Fact]
    public async Task A_refresh_token_is_replaced_and_the_old_one_is_dead()
    {
        await using var client = await StartAsync();
        var first = (await client.BrukertokenAsync()).Tekst("refresh_token")!;
        client.Clock.Advance(TimeSpan.FromMinutes(10));

        var renewed = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", first)));
        var old = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", first)));
        var newest = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", renewed.Tekst("refresh_token")!)));

        Assert.Equal((200, "invalid_grant", 200), (renewed.Status, old.Feil, newest.Status));
        Assert.Equal((8 * 3600) - 600, JwsReading.Seconds(renewed.Json, "rt_expires_in"));
        Assert.Equal(LegePid, JwsReading.Text(renewed.Krav, HelseIdClaims.Pid));
    }

    [Fact]
    public async Task A_reusable_refresh_token_is_given_back()
    {
        await using var client = await StartAsync();
        client.Registrer(k => k with { RefreshTokenUsage = RefreshTokenUsage.Reusable, TilgangstokenVarighet = TimeSpan.FromSeconds(7) });
        var first = (await client.BrukertokenAsync()).Tekst("refresh_token")!;

        var renewed = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", first)));

        Assert.Equal((first, 7L), (renewed.Tekst("refresh_token"), JwsReading.Seconds(renewed.Json, "expires_in")));
    }

    [Fact]
    public async Task A_user_changes_organisation_by_a_refresh_with_details()
    {
        await using var client = await StartAsync();
        var first = (await client.BrukertokenAsync()).Tekst("refresh_token")!;

        var renewed = await client.TokenAsync(() => client.Skjema(
            HelseIdGrants.RefreshToken,
            ("refresh_token", first),
            ("client_assertion", client.Erklaring(c => c["assertion_details"] = Virksomhet(Underenhet, "urn:oid:2.16.578.1.12.4.1.4.101")))));

        Assert.Equal((Hovedenhet, Underenhet), (JwsReading.Text(renewed.Krav, HelseIdClaims.OrgnrParent), JwsReading.Text(renewed.Krav, HelseIdClaims.OrgnrChild)));
    }

    [Fact]
    public async Task A_token_is_exchanged_for_another_that_says_who_acts()
    {
        await using var client = await StartAsync();
        var user = await client.BrukertokenAsync();

        var exchanged = await client.TokenAsync(() => client.Skjema(
            HelseIdGrants.TokenExchange,
            ("subject_token", user.Token),
            ("subject_token_type", "urn:ietf:params:oauth:token-type:access_token"),
            ("scope", HelseIdScopes.ProvetjenesteSystem)));

        Assert.Equal(KlientId, JwsReading.Text(exchanged.Krav.GetProperty("act"), "client_id"));
        Assert.Equal(LegePid, JwsReading.Text(exchanged.Krav, HelseIdClaims.Pid));
        Assert.Equal([HelseIdScopes.ProvetjenesteSystem], Liste(exchanged.Krav, "scope"));
    }

    [Theory]
    [InlineData("Bearer", false)]
    [InlineData("DPoP", true)]
    public async Task Userinfo_tells_of_the_user(string scheme, bool proven)
    {
        await using var client = await StartAsync();
        var token = (await client.BrukertokenAsync()).Token;
        var proof = client.Bevis(client.Utsteder + HelseIdPaths.UserInfo, null, "GET", c => c["ath"] = Jws.Hash(token));

        var user = await client.HentAsync(HelseIdPaths.UserInfo, [("Authorization", $"{scheme} {token}"), .. proven ? [("DPoP", proof)] : Array.Empty<(string, string)>()]);

        Assert.Equal((200, LegePid), (user.Status, user.Tekst(HelseIdClaims.Pid)));
        Assert.Equal(client.Na, JwsReading.Seconds(user.Json, "userinfo_issued_at"));
        Assert.Equal("LE", JwsReading.Text(user.Json.GetProperty(HelseIdClaims.HprDetails).GetProperty("approvals")[0], "profession"));
    }

    [Fact]
    public async Task Logout_ends_the_login_and_sends_the_user_on()
    {
        await using var client = await StartAsync();
        var token = await client.BrukertokenAsync();

        var ended = await client.HentAsync(
            $"{HelseIdPaths.EndSession}?id_token_hint={token.Tekst("id_token")}&post_logout_redirect_uri={Uri.EscapeDataString(EtterUtlogging)}&state=x");
        var renewed = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", token.Tekst("refresh_token")!)));

        Assert.Equal($"{EtterUtlogging}?state=x", ended.Hoder["Location"]);
        Assert.Equal("invalid_grant", renewed.Feil);
    }

    [Theory]
    [InlineData("http://ukjent.example")]
    [InlineData("")]
    public async Task Logout_sends_nobody_where_the_client_is_not_registered_to(string address)
    {
        await using var client = await StartAsync();
        var hint = (await client.BrukertokenAsync()).Tekst("id_token");

        var ended = await client.HentAsync($"{HelseIdPaths.EndSession}?id_token_hint={hint}&post_logout_redirect_uri={address}");
        var stranger = await client.HentAsync($"{HelseIdPaths.EndSession}?id_token_hint=a.b.c&post_logout_redirect_uri={EtterUtlogging}");

        Assert.Equal((200, false), (ended.Status, ended.Hoder.ContainsKey("Location")));
        Assert.Contains("ikke kjent igjen", stranger.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clientinfo_and_providers_are_told()
    {
        await using var client = await StartAsync();
        var token = (await client.SystemtokenAsync("helseid://scopes/client/info")).Token;

        var info = await client.HentAsync(HelseIdPaths.ClientInfo, ("Authorization", $"Bearer {token}"));
        var providers = await client.HentAsync(HelseIdPaths.AvailableIdps);

        Assert.Equal((KlientId, "OneTimeUseOnly"), (info.Tekst("ClientId"), info.Tekst("RefreshTokenUsageType")));
        Assert.Contains("testidpnew-oidc", providers.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO:ORGNR:399990010:399990020", Underenhet)]
    [InlineData("NO:ORGNR:399990010:", null)]
    [InlineData("NO:ORGNR:399990010", null)]
    public async Task Both_libraries_way_to_write_a_main_unit_is_taken(string value, string? child)
    {
        await using var client = await StartAsync();
        client.Registrer(k => k with { Tilhorighet = HelseIdKlient.MultiTenant, Orgnr = "399990099", Virksomheter = [Hovedenhet] });

        var token = await client.TokenAsync(() => client.Skjema(
            HelseIdGrants.ClientCredentials,
            ("scope", HelseIdScopes.ProvetjenesteSystem),
            ("client_assertion", client.Erklaring(c => c["assertion_details"] = new JsonArray(
                Virksomhet(value),
                new JsonObject { ["type"] = "nhn:sfm:journal-id", ["value"] = new JsonObject { ["journal_id"] = "j-1" } })))));

        Assert.Equal(
            [Hovedenhet, child, "399990099", "j-1"],
            new[] { HelseIdClaims.OrgnrParent, HelseIdClaims.OrgnrChild, HelseIdClaims.OrgnrSupplier, HelseIdClaims.SfmJournalId }
                .Select(name => JwsReading.Text(token.Krav, name)));
    }

    [Fact]
    public async Task A_scope_without_signed_terms_is_left_out_and_told()
    {
        await using var client = await StartAsync();
        client.Registrer(k => k with { UtenVilkar = new Dictionary<string, IReadOnlyList<string>> { [Hovedenhet] = [AttestScope] } });

        var token = await client.SystemtokenAsync($"{HelseIdScopes.ProvetjenesteSystem} {AttestScope}");

        Assert.Equal((HelseIdScopes.ProvetjenesteSystem, AttestScope), (token.Tekst("scope"), token.Tekst("rejected_scope")));
    }

    [Fact]
    public async Task One_api_asked_for_gives_one_audience()
    {
        await using var client = await StartAsync();
        var both = await client.SystemtokenAsync($"{HelseIdScopes.ProvetjenesteSystem} {AttestScope}");

        var one = await client.TokenAsync(() => client.Skjema(
            HelseIdGrants.ClientCredentials, ("scope", $"{HelseIdScopes.ProvetjenesteSystem} {AttestScope}"), ("resource", HelseIdScopes.Provetjeneste)));

        Assert.Equal(2, both.Krav.GetProperty("aud").GetArrayLength());
        Assert.Equal((HelseIdScopes.Provetjeneste, HelseIdScopes.ProvetjenesteSystem), (JwsReading.Text(one.Krav, "aud"), one.Tekst("scope")));
    }

    [Fact]
    public async Task An_attest_of_the_request_object_stands_in_every_token_and_one_of_the_assertion_in_that_alone()
    {
        await using var client = await StartAsync();
        var inObject = await client.BrukertokenAsync(("request", client.Objekt(Attest())));
        var renewed = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", inObject.Tekst("refresh_token")!)));
        var plain = await client.BrukertokenAsync();
        var inAssertion = await client.TokenAsync(() => client.Skjema(
            HelseIdGrants.RefreshToken,
            ("refresh_token", plain.Tekst("refresh_token")!),
            ("client_assertion", client.Erklaring(c => c["authorization_details"] = Attest()))));
        var after = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", inAssertion.Tekst("refresh_token")!)));

        Assert.All([inObject, renewed, inAssertion], token => Assert.Equal(
            LegePid, JwsReading.Text(token.Krav.GetProperty(HelseIdClaims.Tillitsrammeverk).GetProperty("practitioner").GetProperty("identifier"), "id")));
        Assert.All([plain, after], token => Assert.False(token.Krav.TryGetProperty(HelseIdClaims.Tillitsrammeverk, out _)));
    }

    [Fact]
    public async Task The_same_assertion_may_come_again_with_the_nonce_and_then_no_more()
    {
        await using var client = await StartAsync();
        var form = client.Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem));
        var challenge = await client.TokenAsync(form, nonce: null);

        var token = await client.TokenAsync(form, challenge.Nonce);
        var again = await client.TokenAsync(form, challenge.Nonce);

        Assert.Equal(("use_dpop_nonce", 200, "invalid_client"), (challenge.Feil, token.Status, again.Feil));
    }

    [Fact]
    public async Task Tenants_never_meet()
    {
        await using var client = await StartAsync();
        var other = client.Host.AddTenant("s2", client.Clock, client.Clock);
        var token = (await client.BrukertokenAsync()).Token;

        using var request = new HttpRequestMessage(HttpMethod.Get, HelseIdSimulator.Issuer(other) + HelseIdPaths.UserInfo);
        var answer = await client.SendAsync(request, ("Authorization", $"Bearer {token}"));

        Assert.Equal(401, answer.Status);
        Assert.Empty(HelseIdSimulator.Tilstand(other).Klienter);
    }

    private static List<string> Liste(JsonElement of, string name) => [.. of.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static Dictionary<string, string> Par(params (string Navn, string Verdi)[] all) => all.ToDictionary(p => p.Navn, p => p.Verdi);
}
