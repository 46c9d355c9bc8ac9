using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>Errors E1 to E26, over the wire.</summary>
public sealed class HelseIdFeilTests
{
    private const string System = HelseIdScopes.ProvetjenesteSystem;

    public static TheoryData<string> Erklaringsfeil => [.. Erklaringer.Keys];

    public static TheoryData<string, string> Bevisfeil
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (name, row) in Bevis)
            {
                rows.Add(name, row.Tekst);
            }

            return rows;
        }
    }

    public static TheoryData<string, string, string?, string, string?> Parfeil => new()
    {
        { "E16", "response_type", null, "invalid_request", "Missing response_type" },
        { "E16 token", "response_type", "token", "unsupported_response_type", "Response type not supported" },
        { "E17", "code_challenge", null, "invalid_request", "code challenge required" },
        { "E17 plain", "code_challenge_method", "plain", "invalid_request", "Transform algorithm not supported" },
        { "E17 uten metode", "code_challenge_method", null, "invalid_request", "Transform algorithm not supported" },
        { "E18", "redirect_uri", "http://127.0.0.1:1/annet", "invalid_request", "Invalid redirect_uri" },
        { "E18 uten", "redirect_uri", null, "invalid_request", "Invalid redirect_uri" },
        { "E19", "request_uri", "urn:x", "invalid_request", "Pushed authorization cannot use request_uri" },
        { "E20", "request", "ikke.en.jwt", "invalid_request_object", "Invalid JWT request" },
        { "E14", "scope", "openid ukjent", "invalid_scope", null },
        { "E21", "scope", HelseIdScopes.Pid, "invalid_scope", "Missing openid scope" },
        { "E15", "resource", "ukjent-api", "invalid_target", null },
        { "E2", "client_secret", "hemmelig", "invalid_client", null },
        { "fragment", "response_mode", "fragment", "invalid_request", "Invalid response_mode" },
    };

    private static readonly Dictionary<string, Func<Helseidklient, Dictionary<string, string>, Dictionary<string, string>>> Erklaringer = new()
    {
        ["uten"] = (_, form) => Uten(form, "client_assertion"),
        ["annen type"] = (_, form) => Med(form, "client_assertion_type", "urn:annet"),
        ["annen nøkkel"] = (c, form) => Med(form, "client_assertion", c.Erklaring(nokkel: JoseKey.CreateEc())),
        ["ukjent kid"] = (c, form) => Med(form, "client_assertion", c.Erklaring(hode: h => h["kid"] = "ukjent")),
        ["ukjent klient"] = (c, form) => Med(Med(form, "client_id", "ukjent"), "client_assertion", c.Erklaring(k => (k["iss"], k["sub"]) = ("ukjent", "ukjent"))),
        ["annen client_id"] = (_, form) => Med(form, "client_id", "annen"),
        ["annen iss"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["iss"] = "annen")),
        ["annen sub"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["sub"] = "annen")),
        ["annen aud"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["aud"] = "https://helseid-sts.test.nhn.no")),
        ["aud er tokenendepunktet"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["aud"] = c.Utsteder + HelseIdPaths.Token)),
        ["to aud"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["aud"] = new JsonArray(c.Utsteder, "annen"))),
        ["uten exp"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k.Remove("exp"))),
        ["exp som tekst"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["exp"] = $"{c.Na + 30}")),
        ["utløpt"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["exp"] = c.Na - 6)),
        ["E3 for lenge"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["exp"] = c.Na + 66)),
        ["nbf fram i tid"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k["nbf"] = c.Na + 20)),
        ["uten jti"] = (c, form) => Med(form, "client_assertion", c.Erklaring(k => k.Remove("jti"))),
        ["annen typ"] = (c, form) => Med(form, "client_assertion", c.Erklaring(hode: h => h["typ"] = "at+jwt")),
        ["delt hemmelighet"] = (_, form) => Med(form, "client_secret", "hemmelig"),
    };

    private static readonly Dictionary<string, (string Tekst, Func<Helseidklient, string, string, string> Lag)> Bevis = new()
    {
        ["ikke JWT"] = ("Malformed DPoP token.", (_, _, _) => "hei"),
        ["typ"] = ("Invalid 'typ' value.", (c, a, n) => c.Bevis(a, n, hode: h => h["typ"] = "JWT")),
        ["alg"] = ("Invalid 'alg' value.", (c, a, n) => c.Bevis(a, n, hode: h => h["alg"] = "HS256")),
        ["uten jwk"] = ("Invalid 'jwk' value.", (c, a, n) => c.Bevis(a, n, hode: h => h.Remove("jwk"))),
        ["privat"] = ("'jwk' value contains a private key.", (c, a, n) => c.Bevis(a, n, hode: h => h["jwk"] = JsonNode.Parse(c.Dpopnokkel.ToPrivateJwk()))),
        ["signatur"] = ("Invalid signature on DPoP token.", (c, a, n) => c.Bevis(a, n, hode: h => h["jwk"] = JoseKey.CreateEc().ToPublicJwk())),
        ["uten jti"] = ("Invalid 'jti' value.", (c, a, n) => c.Bevis(a, n, krav: k => k.Remove("jti"))),
        ["htm"] = ("Invalid 'htm' value.", (c, a, n) => c.Bevis(a, n, "GET")),
        ["htm små"] = ("Invalid 'htm' value.", (c, a, n) => c.Bevis(a, n, "post")),
        ["htu"] = ("Invalid 'htu' value.", (c, a, n) => c.Bevis(a + "/annet", n)),
        ["htu med spørring"] = ("Invalid 'htu' value.", (c, a, n) => c.Bevis(a + "?x=1", n)),
        ["uten iat"] = ("Missing 'iat' value.", (c, a, n) => c.Bevis(a, n, krav: k => k.Remove("iat"))),
        ["gammel"] = ("Invalid 'iat' value.", (c, a, n) => c.Bevis(a, n, krav: k => k["iat"] = c.Na - 66)),
        ["fram i tid"] = ("Invalid 'iat' value.", (c, a, n) => c.Bevis(a, n, krav: k => k["iat"] = c.Na + 6)),
    };

    [Fact]
    public async Task E1_a_token_call_is_a_posted_form()
    {
        await using var client = await StartAsync();

        var get = await client.HentAsync(HelseIdPaths.Token);
        using var json = new HttpRequestMessage(HttpMethod.Post, client.Utsteder + HelseIdPaths.Token) { Content = new StringContent("{}") };
        var other = await client.SendAsync(json);
        var par = await client.HentAsync(HelseIdPaths.Par);
        var document = await client.SendAsync(HelseIdPaths.Discovery, []);

        Assert.Equal((400, "invalid_request", "no-store"), (get.Status, get.Feil, get.Hoder["Cache-Control"]));
        Assert.Equal((400, "invalid_request"), (other.Status, other.Feil));
        Assert.Equal((405, "POST"), (par.Status, par.Hoder["Allow"]));
        Assert.Equal((405, "GET"), (document.Status, document.Hoder["Allow"]));
    }

    [Theory]
    [MemberData(nameof(Erklaringsfeil))]
    public async Task E2_and_E3_a_client_that_is_not_recognised_is_not_told_why(string row)
    {
        await using var client = await StartAsync();
        var form = Erklaringer[row](client, client.Skjema(HelseIdGrants.ClientCredentials, ("scope", System)));

        // Before the proof is looked at: there is none.
        var answer = await client.SendAsync(HelseIdPaths.Token, form);
        var pushed = await client.SendAsync(HelseIdPaths.Par, Erklaringer[row](client, client.Parskjema()));

        Assert.Equal((400, "invalid_client", null), (answer.Status, answer.Feil, answer.Beskrivelse));
        Assert.Equal((400, "invalid_client"), (pushed.Status, pushed.Feil));
    }

    [Theory]
    [InlineData("typ JWT")]
    [InlineData("aud med skråstrek")]
    [InlineData("aud i liste")]
    [InlineData("iat som tekst")]
    [InlineData("gammel aud")]
    public async Task What_older_clients_do_is_taken(string row)
    {
        await using var client = await StartAsync();
        var assertion = row switch
        {
            "typ JWT" => client.Erklaring(hode: h => h["typ"] = "JWT"),
            "aud med skråstrek" => client.Erklaring(k => k["aud"] = client.Utsteder + "/"),
            "aud i liste" => client.Erklaring(k => k["aud"] = new JsonArray(client.Utsteder)),
            "iat som tekst" => client.Erklaring(k => k["iat"] = $"{client.Na}"),
            _ => client.Erklaring(k => k["aud"] = client.Utsteder + HelseIdPaths.Token, h => h["typ"] = "JWT"),
        };

        var answer = await client.TokenAsync(
            client.Skjema(HelseIdGrants.ClientCredentials, ("scope", System), ("client_assertion", assertion)), await client.NonceAsync());

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task E4_and_E5_one_proof_before_the_grant_is_looked_at()
    {
        await using var client = await StartAsync();
        var address = client.Utsteder + HelseIdPaths.Token;

        var none = await client.SendAsync(HelseIdPaths.Token, client.Skjema("ukjent"));
        var two = await client.SendAsync(HelseIdPaths.Token, client.Skjema("ukjent"), client.Bevis(address, null), client.Bevis(address, null));
        var grant = await client.SendAsync(HelseIdPaths.Token, client.Skjema("ukjent"), "hei");

        Assert.Equal(("invalid_request", "Client requires DPoP and a DPoP header value was not provided."), (none.Feil, none.Beskrivelse));
        Assert.Equal(("invalid_request", "Too many DPoP headers provided."), (two.Feil, two.Beskrivelse));
        Assert.Equal("unsupported_grant_type", grant.Feil);
    }

    [Fact]
    public async Task E6_a_nonce_is_wanted_and_grows_old()
    {
        await using var client = await StartAsync();
        Dictionary<string, string> Form() => client.Skjema(HelseIdGrants.ClientCredentials, ("scope", System));
        var missing = await client.TokenAsync(Form(), nonce: null);
        var unknown = await client.TokenAsync(Form(), "ukjent");
        client.Clock.Advance(TimeSpan.FromSeconds(66));

        var old = await client.TokenAsync(Form(), missing.Nonce);
        var good = await client.TokenAsync(Form(), old.Nonce);

        Assert.Equal((400, "use_dpop_nonce", "Missing 'nonce' value."), (missing.Status, missing.Feil, missing.Beskrivelse));
        Assert.Equal(("use_dpop_nonce", "Invalid 'nonce' value."), (unknown.Feil, unknown.Beskrivelse));
        Assert.Equal(("use_dpop_nonce", "Invalid 'nonce' value."), (old.Feil, old.Beskrivelse));
        Assert.Equal((200, null), (good.Status, good.Nonce));
    }

    [Theory]
    [MemberData(nameof(Bevisfeil))]
    public async Task E7_a_proof_with_a_fault_is_refused(string row, string text)
    {
        await using var client = await StartAsync();
        var nonce = await client.NonceAsync();

        var answer = await client.TokenAsync(
            client.Skjema(HelseIdGrants.ClientCredentials, ("scope", System)), nonce, address => Bevis[row].Lag(client, address, nonce));

        Assert.Equal((400, "invalid_dpop_proof", text), (answer.Status, answer.Feil, answer.Beskrivelse));
        Assert.Null(answer.Nonce);
    }

    [Fact]
    public async Task E8_a_proof_is_used_once()
    {
        await using var client = await StartAsync();
        var proof = client.Bevis(client.Utsteder + HelseIdPaths.Token, await client.NonceAsync());
        Dictionary<string, string> Form() => client.Skjema(HelseIdGrants.ClientCredentials, ("scope", System));

        var first = await client.TokenAsync(Form(), null, _ => proof);
        var second = await client.TokenAsync(Form(), null, _ => proof);

        Assert.Equal((200, "invalid_dpop_proof", "Detected replay of DPoP proof token."), (first.Status, second.Feil, second.Beskrivelse));
    }

    [Fact]
    public async Task E9_a_refresh_is_bound_to_the_key()
    {
        await using var client = await StartAsync();
        var handle = (await client.BrukertokenAsync()).Tekst("refresh_token")!;
        client.Dpopnokkel = JoseKey.CreateEc();

        var answer = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", handle)));

        Assert.Equal("invalid_dpop_proof", answer.Feil);
        Assert.Equal("The DPoP proof token in the refresh token request does not match the original used.", answer.Beskrivelse);
    }

    [Fact]
    public async Task E10_a_client_that_need_not_prove_must_go_on_when_it_began()
    {
        await using var client = await StartAsync();
        client.Registrer(k => k with { KreverDpop = false });
        var handle = (await client.BrukertokenAsync()).Tekst("refresh_token")!;

        var refresh = await client.SendAsync(HelseIdPaths.Token, client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", handle)));
        var bearer = await client.SendAsync(HelseIdPaths.Token, client.Skjema(HelseIdGrants.ClientCredentials, ("scope", System)));

        Assert.Equal("invalid_request", refresh.Feil);
        Assert.StartsWith("Proof of possession was used to obtain the initial refresh token and is required", refresh.Beskrivelse, StringComparison.Ordinal);
        Assert.Equal("Bearer", bearer.Tekst("token_type"));
        Assert.False(bearer.Krav.TryGetProperty("cnf", out _));
    }

    [Fact]
    public async Task E12_a_grant_that_the_client_may_not_use()
    {
        await using var client = await StartAsync();
        client.Registrer(k => k with { Grants = [HelseIdGrants.RefreshToken] });

        var token = await client.SystemtokenAsync();
        var pushed = await client.ParAsync();

        Assert.Equal(("unauthorized_client", "unauthorized_client"), (token.Feil, pushed.Feil));
    }

    [Fact]
    public async Task E12_a_code_without_redirect_uri()
    {
        await using var client = await StartAsync();
        var code = (await client.LoggInnAsync())["code"];

        var answer = await client.TokenAsync(() => Uten(client.Kodeskjema(code), "redirect_uri"));

        Assert.Equal("unauthorized_client", answer.Feil);
    }

    [Theory]
    [InlineData("code", "ukjent")]
    [InlineData("code", "")]
    [InlineData("code_verifier", "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww")]
    [InlineData("code_verifier", "")]
    [InlineData("redirect_uri", "http://127.0.0.1:1/annet")]
    public async Task E13_what_does_not_belong_to_the_code(string name, string value)
    {
        await using var client = await StartAsync();
        var code = (await client.LoggInnAsync())["code"];

        var answer = await client.TokenAsync(() => Med(client.Kodeskjema(code), name, value));

        Assert.Equal((400, "invalid_grant"), (answer.Status, answer.Feil));
    }

    [Fact]
    public async Task E13_a_code_is_used_once_and_soon_and_a_login_is_renewed_while_it_lasts()
    {
        await using var client = await StartAsync();
        var (used, old) = ((await client.LoggInnAsync())["code"], (await client.LoggInnAsync())["code"]);
        var first = await client.TokenAsync(() => client.Kodeskjema(used));
        var second = await client.TokenAsync(() => client.Kodeskjema(used));
        client.Clock.Advance(TimeSpan.FromSeconds(61));
        var late = await client.TokenAsync(() => client.Kodeskjema(old));
        client.Clock.Advance(TimeSpan.FromHours(8));
        var renewed = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", first.Tekst("refresh_token")!)));

        Assert.Equal((200, "invalid_grant", "invalid_grant", "invalid_grant"), (first.Status, second.Feil, late.Feil, renewed.Feil));
    }

    [Theory]
    [InlineData("ukjent")]
    [InlineData("openid")]
    [InlineData(HelseIdScopes.ProvetjenesteSystem + " " + HelseIdScopes.Pid)]
    [InlineData(HelseIdScopes.ProvetjenesteSystem + " offline_access")]
    [InlineData("")]
    public async Task E14_scopes_that_a_system_may_not_have(string scope)
    {
        await using var client = await StartAsync();

        Assert.Equal("invalid_scope", (await client.SystemtokenAsync(scope)).Feil);
    }

    [Fact]
    public async Task E15_an_api_that_is_not_the_clients()
    {
        await using var client = await StartAsync();

        var answer = await client.SendAsync(
            HelseIdPaths.Token, client.Skjema(HelseIdGrants.ClientCredentials, ("scope", System), ("resource", "ukjent")), "hei");

        Assert.Equal("invalid_target", answer.Feil);
    }

    [Theory]
    [MemberData(nameof(Parfeil))]
    public async Task E14_to_E21_a_pushed_request_with_a_fault(string row, string name, string? value, string error, string? text)
    {
        await using var client = await StartAsync();
        var form = client.Parskjema();

        var answer = await client.SendAsync(HelseIdPaths.Par, value is null ? Uten(form, name) : Med(form, name, value));

        Assert.Equal((row, 400, error, text), (row, answer.Status, answer.Feil, answer.Beskrivelse));
    }

    [Theory]
    [InlineData("annen nøkkel")]
    [InlineData("annen iss")]
    [InlineData("annen aud")]
    [InlineData("annen client_id")]
    [InlineData("utløpt")]
    [InlineData("for lenge")]
    [InlineData("uten exp")]
    public async Task E20_a_request_object_with_a_fault(string row)
    {
        await using var client = await StartAsync();
        var objekt = row switch
        {
            "annen nøkkel" => client.Objekt(nokkel: JoseKey.CreateEc()),
            "annen iss" => client.Objekt(krav: k => k["iss"] = "annen"),
            "annen aud" => client.Objekt(krav: k => k["aud"] = "annen"),
            "annen client_id" => client.Objekt(krav: k => k["client_id"] = "annen"),
            "utløpt" => client.Objekt(krav: k => k["exp"] = client.Na - 10),
            "for lenge" => client.Objekt(krav: k => k["exp"] = client.Na + 100),
            _ => client.Objekt(krav: k => k.Remove("exp")),
        };

        Assert.Equal("invalid_request_object", (await client.ParAsync(("request", objekt))).Feil);
    }

    [Fact]
    public async Task E22_and_E23_are_shown_to_the_user_and_not_sent_on()
    {
        await using var client = await StartAsync();
        HelseIdSimulatorRegistrerAnnen(client);
        string Ny(Helseidsvar par) => par.Tekst("request_uri")!;
        var used = Ny(await client.ParAsync());
        var others = Ny(await client.ParAsync());
        var late = Ny(await client.ParAsync());
        await client.AuthorizeAsync(used);
        var answers = new Dictionary<string, Helseidsvar>
        {
            ["Pushed authorization is required."] = await client.HentAsync(
                $"{HelseIdPaths.Authorize}?client_id={KlientId}&redirect_uri={Uri.EscapeDataString(Redirect)}&response_type=code&scope=openid"),
            ["invalid or reused PAR request uri"] = await client.AuthorizeAsync(used),
            ["invalid client for pushed authorization request"] = await client.AuthorizeAsync(others, "annen"),
        };
        client.Clock.Advance(TimeSpan.FromSeconds(61));
        answers["expired pushed authorization request"] = await client.AuthorizeAsync(late);

        Assert.All(answers, answer =>
        {
            Assert.Equal((400, false), (answer.Value.Status, answer.Value.Hoder.ContainsKey("Location")));
            Assert.Contains(answer.Key, answer.Value.Body, StringComparison.Ordinal);
        });
        Assert.Contains("unauthorized_client", (await client.AuthorizeAsync(late, "finnes-ikke")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task E24_an_attest_in_both_flows()
    {
        await using var client = await StartAsync();
        var code = (await client.LoggInnAsync(("request", client.Objekt(Attest()))))["code"];

        var token = await client.TokenAsync(() => Med(client.Kodeskjema(code), "client_assertion", client.Erklaring(k => k["assertion_details"] = Attest())));
        var pushed = await client.ParAsync(
            ("request", client.Objekt(Attest())), ("client_assertion", client.Erklaring(k => k["assertion_details"] = Attest())));

        Assert.All([token, pushed], answer =>
        {
            Assert.Equal((400, "access_denied"), (answer.Status, answer.Feil));
            Assert.StartsWith("HID-DOUBLE-STRUCTURE", answer.Beskrivelse, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task E25_a_user_who_cancels_is_sent_back()
    {
        await using var client = await StartAsync();
        var page = await client.AuthorizeAsync((await client.ParAsync(("test_pid", ""))).Tekst("request_uri")!);
        var handle = page.Body.Split("name=\"innlogging\" value=\"")[1][..64];

        var answer = await client.SendAsync(
            HelseIdPaths.Authorize, new Dictionary<string, string> { ["innlogging"] = handle, ["avbryt"] = "ja", ["pid"] = LegePid });

        Assert.Equal(["error", "error_description", "state", "iss"], answer.Tilbakekall.Keys);
        Assert.Equal("access_denied", answer.Tilbakekall["error"]);
    }

    [Theory]
    [InlineData("12345678901", "access_denied")]
    [InlineData("ikke et nummer", "access_denied")]
    public async Task A_test_person_who_is_nobody_is_refused(string pid, string error)
    {
        await using var client = await StartAsync();

        Assert.Equal(error, (await client.LoggInnAsync(("test_pid", pid)))["error"]);
    }

    [Fact]
    public async Task Without_screens_nobody_is_logged_in()
    {
        await using var client = await StartAsync();

        Assert.Equal("login_required", (await client.LoggInnAsync(("test_pid", ""), ("prompt", "none")))["error"]);
    }

    [Fact]
    public async Task E26_userinfo_takes_a_valid_token_with_openid()
    {
        await using var client = await StartAsync();
        var (system, user) = ((await client.SystemtokenAsync()).Token, await client.BrukertokenAsync());
        Task<Helseidsvar> Userinfo(string authorization, params (string, string)[] more) =>
            client.HentAsync(HelseIdPaths.UserInfo, [("Authorization", authorization), .. more]);
        var scope = await Userinfo($"Bearer {system}");
        var refused = new List<Helseidsvar>
        {
            await client.HentAsync(HelseIdPaths.UserInfo),
            await Userinfo("Bearer a.b.c"),
            await Userinfo($"Basic {user.Token}"),
            await Userinfo($"Bearer {user.Tekst("id_token")}"),
            await Userinfo($"DPoP {user.Token}"),
            await Userinfo($"DPoP {user.Token}", ("DPoP", client.Bevis(client.Utsteder + HelseIdPaths.UserInfo, null, "GET"))),
        };
        client.Clock.Advance(TimeSpan.FromSeconds(601));
        refused.Add(await Userinfo($"Bearer {user.Token}"));

        Assert.Equal((403, "insufficient_scope"), (scope.Status, scope.Feil));
        Assert.All(refused, answer => Assert.Equal((401, "Bearer error=\"invalid_token\""), (answer.Status, answer.Hoder["WWW-Authenticate"])));
    }

    [Fact]
    public async Task What_the_document_has_and_the_profile_forbids_is_refused()
    {
        await using var client = await StartAsync();

        var device = await client.SendAsync("/connect/deviceauthorization", client.Skjema(""));
        var unknown = await client.HentAsync("/connect/ukjent");

        Assert.Equal((400, "unauthorized_client", 404), (device.Status, device.Feil, unknown.Status));
    }

    [Fact]
    public async Task The_status_of_invalid_client_can_be_another()
    {
        await using var client = await StartAsync(options => options.UgyldigKlientStatus = 401);

        Assert.Equal(401, (await client.SendAsync(HelseIdPaths.Token, client.Skjema("x", ("client_secret", "y")))).Status);
    }

    [Theory]
    [InlineData("subject_token", "", "invalid_request")]
    [InlineData("subject_token", "a.b.c", "invalid_grant")]
    [InlineData("subject_token_type", "urn:annet", "invalid_request")]
    [InlineData("scope", "openid", "invalid_scope")]
    public async Task An_exchange_with_a_fault(string name, string value, string error)
    {
        await using var client = await StartAsync();
        var token = (await client.SystemtokenAsync()).Token;

        var answer = await client.TokenAsync(() => Med(
            client.Skjema(
                HelseIdGrants.TokenExchange,
                ("subject_token", token),
                ("subject_token_type", "urn:ietf:params:oauth:token-type:access_token"),
                ("scope", System)),
            name,
            value));

        Assert.Equal(error, answer.Feil);
    }

    private static void HelseIdSimulatorRegistrerAnnen(Helseidklient client) =>
        AcceptanceHarness.Simulators.HelseId.HelseIdSimulator.Registrer(client.Tenant, Registrert with { KlientId = "annen" });

    private static Dictionary<string, string> Uten(Dictionary<string, string> form, string name) =>
        form.Where(p => p.Key != name).ToDictionary(p => p.Key, p => p.Value);

    private static Dictionary<string, string> Med(Dictionary<string, string> form, string name, string value) => new(form) { [name] = value };
}
