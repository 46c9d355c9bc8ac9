using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>The reference system logs users in by HelseID: what it sends, what it refuses to believe, and what becomes of the login.</summary>
public sealed class InnloggingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pushes_the_login_and_sends_the_browser_with_no_more_than_the_reference_to_it()
    {
        await using var prove = await Prove.StartAsync();

        var attempt = await prove.LoggInnAsync();

        var (par, authorize, code) = (prove.Stubb.Til(HelseIdPaths.Par).Single(), prove.Stubb.Til(HelseIdPaths.Authorize).Single(), prove.Godtatte.Single());
        Assert.Equal(AttemptOutcome.Performed, attempt.Outcome);
        Assert.Equal(["client_id", "request_uri"], authorize.Query.Keys.Order());
        Assert.Equal(("code", "S256", "http://127.0.0.1/inn"), (par.Form["response_type"], par.Form["code_challenge_method"], par.Form["redirect_uri"]));
        Assert.Equal(par.Form["code_challenge"], Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(code.Form["code_verifier"]))));
        Assert.Equal(par.Form["redirect_uri"], code.Form["redirect_uri"]);
        Assert.Equal((prove.Lege.Nokkel, prove.Cast.Virksomhet.Orgnr), (prove.Stasjon.Tilstand.Bruker, prove.Stasjon.Tilstand.Virksomhet));
    }

    [Fact]
    public async Task Fills_in_the_login_page_where_there_is_one()
    {
        await using var prove = await Prove.StartAsync(p => p with { NamesTestPerson = false });
        prove.Stubb.ViserSide = true;

        Assert.Equal(AttemptOutcome.Performed, (await prove.LoggInnAsync()).Outcome);
        Assert.Equal((prove.Lege.Fnr, "4"), (prove.Stubb.Til(HelseIdPaths.Authorize).Last().Form["pid"], prove.Stubb.Til(HelseIdPaths.Authorize).Last().Form["niva"]));
        Assert.DoesNotContain("test_pid", prove.Stubb.Til(HelseIdPaths.Par).Single().Form.Keys);
    }

    [Theory]
    [InlineData("state", "en-annen")]
    [InlineData("state", null)]
    [InlineData("iss", "https://en-annen.example")]
    [InlineData("iss", null)]
    [InlineData("error", "access_denied")]
    [InlineData("code", null)]
    public async Task A_callback_that_is_not_its_own_leads_to_no_token_call(string name, string? value)
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Tilbake = p =>
        {
            p.Remove(name);
            if (value is not null)
            {
                p[name] = value;
            }

            return p;
        };

        var attempt = await prove.LoggInnAsync();

        Assert.NotEqual(AttemptOutcome.Performed, attempt.Outcome);
        Assert.NotEmpty(Assert.Single(attempt.Shown).Text);
        Assert.Empty(prove.Tokenkall);
        Assert.Null(prove.Stasjon.Tilstand.Bruker);
    }

    public static TheoryData<string, string?> WrongClaims => new()
    {
        { "iss", "\"https://en-annen.example\"" },
        { "iss", null },
        { "aud", "\"en-annen\"" },
        { "aud", null },
        { "aud", "[\"KLIENT\", \"en-annen\"]" },
        { "exp", "1" },
        { "exp", null },
        { "iat", "99999999999" },
        { "iat", null },
        { "nonce", "\"en-annen\"" },
        { "nonce", null },
        { "sub", null },
        { HelseIdClaims.SecurityLevel, "\"3\"" },
        { HelseIdClaims.SecurityLevel, null },
        { HelseIdClaims.Pid, "\"01810000000\"" },
        { HelseIdClaims.Pid, null },
        { HelseIdClaims.HprNumber, "\"222200000\"" },
        { HelseIdClaims.HprNumber, null },
    };

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public async Task An_id_token_that_is_wrong_or_of_another_person_logs_nobody_in(string claim, string? json)
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.IdToken = t =>
        {
            t[claim] = json is null ? null : JsonNode.Parse(json.Replace("KLIENT", prove.Cast.HelseIdKlienter[0].KlientId, StringComparison.Ordinal));
            if (json is null)
            {
                t.Remove(claim);
            }

            return t;
        };

        var attempt = await prove.LoggInnAsync();

        Assert.Equal((AttemptOutcome.Refused, "fagsystem"), (attempt.Outcome, attempt.RefusedBy));
        Assert.StartsWith("Innloggingen ble stoppet: ", Assert.Single(attempt.Shown).Text, StringComparison.Ordinal);
        Assert.Null(prove.Stasjon.Tilstand.Bruker);
        Assert.Equal(AttemptOutcome.Refused, (await prove.HentSomBrukerAsync()).Outcome);
        Assert.Empty(prove.Stubb.Til("/bruker"));
    }

    [Fact]
    public async Task An_audience_as_a_list_of_one_is_taken()
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.IdToken = t => { t["aud"] = new JsonArray(t["aud"]!.DeepClone()); return t; };

        Assert.Equal(AttemptOutcome.Performed, (await prove.LoggInnAsync()).Outcome);
    }

    public static TheoryData<string> WrongSignatures => ["ingen", "annen-nokkel", "hs256", "ps256"];

    [Theory]
    [MemberData(nameof(WrongSignatures))]
    public async Task An_id_token_that_HelseID_did_not_sign_logs_nobody_in(string signature)
    {
        await using var prove = await Prove.StartAsync();
        using var rsa = RSA.Create(2048);
        var other = JoseKey.FromRsa(rsa, "RS256", "stubb");
        prove.Stubb.Signerer = signature switch
        {
            "ingen" => (header, claims) => Jws.Write(Med(header, "none"), claims, _ => []),
            "hs256" => (header, claims) => Jws.Write(Med(header, "HS256"), claims, input => HMACSHA256.HashData(Encoding.ASCII.GetBytes("stubb"), input)),
            "ps256" => (header, claims) => Jws.Sign(Med(header, "PS256"), claims, other, "PS256"),
            _ => (header, claims) => Jws.Sign(header, claims, other),
        };

        Assert.Equal(AttemptOutcome.Refused, (await prove.LoggInnAsync()).Outcome);
    }

    [Fact]
    public async Task Fetches_the_keys_again_for_a_key_that_it_does_not_know_and_not_without_end()
    {
        await using var prove = await Prove.StartAsync();
        await prove.LoggInnAsync();
        await prove.LoggInnAsync();
        Assert.Single(prove.Stubb.Til(HelseIdPaths.Jwks));
        var signs = prove.Stubb.Signerer;
        prove.Stubb.Signerer = (header, claims) => { header["kid"] = "ukjent"; return signs(header, claims); };

        await prove.LoggInnAsync();

        Assert.Equal(2, prove.Stubb.Til(HelseIdPaths.Jwks).Count());
    }

    [Fact]
    public async Task Renews_for_the_organisation_that_the_user_works_for_with_the_newest_refresh_token_and_the_same_key()
    {
        await using var prove = await Prove.StartAsync();
        await prove.LoggInnAsync();

        await prove.HentSomBrukerAsync();
        await prove.HentSomBrukerAsync();
        await prove.ByttVirksomhetAsync();
        await prove.HentSomBrukerAsync();

        var renewals = prove.Godtatte.Where(k => k.Grant == HelseIdGrants.RefreshToken).ToList();
        Assert.Equal(2, renewals.Count);
        Assert.Equal(
            new[] { prove.Cast.Virksomhet, prove.Cast.AndreVirksomheter[0] }.Select(v => $"NO:ORGNR:{v.Orgnr}:{v.Underenhet}"), renewals.Select(k => k.Virksomhet));
        Assert.Distinct(renewals.Select(k => k.Form["refresh_token"]));
        Assert.Single(prove.Godtatte.Concat(prove.Stubb.Til("/bruker")).Select(k => k.Nokkel).Distinct());
        Assert.Equal(2, prove.Stubb.Til("/bruker").Select(k => k.Token).Distinct().Count());
    }

    [Fact]
    public async Task A_login_that_is_over_is_over()
    {
        await using var prove = await Prove.StartAsync();
        await prove.LoggInnAsync();
        prove.Stubb.Svarer = (path, _) => path == HelseIdPaths.Token ? (400, """{"error":"invalid_grant"}""") : null;

        var attempt = await prove.HentSomBrukerAsync();
        var calls = prove.Tokenkall.Count();
        await prove.HentSomBrukerAsync();

        Assert.Equal("Innloggingen gjelder ikke lenger. Logg inn med HelseID på nytt. (Kode invalid_grant)", Assert.Single(attempt.Shown).Text);
        Assert.Null(prove.Stasjon.Tilstand.Bruker);
        Assert.Equal(calls, prove.Tokenkall.Count());
    }

    [Fact]
    public async Task A_login_is_not_renewed_after_its_time()
    {
        await using var prove = await Prove.StartAsync();
        await prove.LoggInnAsync();
        var calls = prove.Tokenkall.Count();
        prove.Klokke.Advance(TimeSpan.FromHours(9));

        var attempt = await prove.HentSomBrukerAsync();

        Assert.Equal("Innloggingen med HelseID har gått ut. Logg inn med HelseID.", Assert.Single(attempt.Shown).Text);
        Assert.Equal(calls, prove.Tokenkall.Count());
    }

    [Fact]
    public async Task Who_takes_over_has_nothing_of_the_former_user()
    {
        await using var prove = await Prove.StartAsync();
        await prove.LoggInnAsync();
        await prove.HentSomBrukerAsync();

        await prove.Stasjon.ByttBrukerAsync(prove.AnnenLege, Cancel);
        var before = prove.Stubb.Kall.Count;

        Assert.Null(prove.Stasjon.Tilstand.Bruker);
        Assert.Equal(AttemptOutcome.Refused, (await prove.HentSomBrukerAsync(prove.AnnenLege)).Outcome);
        Assert.Equal(AttemptOutcome.Refused, (await prove.HentSomBrukerAsync()).Outcome);
        Assert.Equal(before, prove.Stubb.Kall.Count);
    }

    [Fact]
    public async Task Logs_out_of_HelseID_too_and_drops_the_tokens_whatever_it_answers()
    {
        await using var prove = await Prove.StartAsync();
        await prove.LoggInnAsync();
        prove.Stubb.Svarer = (path, _) => path == HelseIdPaths.EndSession ? (400, "{}") : null;

        var attempt = await prove.Stasjon.LoggUtAsync(Cancel);

        var sent = prove.Stubb.Til(HelseIdPaths.EndSession).Single();
        Assert.Equal("http://127.0.0.1/ut", sent.Query["post_logout_redirect_uri"]);
        Assert.Null(JwsReading.Read(sent.Query["id_token_hint"]).Reason);
        Assert.Equal("warning", Assert.Single(attempt.Shown).Kind);
        Assert.Equal(AttemptOutcome.Refused, (await prove.HentSomBrukerAsync()).Outcome);
        Assert.Empty(prove.Stubb.Til("/bruker"));
    }

    [Fact]
    public async Task An_answer_that_comes_after_the_user_has_gone_is_not_shown()
    {
        await using var prove = await Prove.StartAsync();
        await prove.LoggInnAsync();
        using var arrived = new SemaphoreSlim(0);
        using var go = new SemaphoreSlim(0);
        prove.Stubb.Svarer = (path, _) =>
        {
            if (path == "/bruker")
            {
                arrived.Release();
                go.Wait(TimeSpan.FromSeconds(10), Cancel);
            }

            return null;
        };

        var fetching = prove.HentSomBrukerAsync();
        await arrived.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
        await prove.Stasjon.ByttBrukerAsync(prove.AnnenLege, Cancel);
        go.Release();

        Assert.Equal("Bruker eller virksomhet ble byttet før svaret kom. Ingenting er vist.", Assert.Single((await fetching).Shown).Text);
    }

    [Fact]
    public async Task Nothing_secret_comes_in_the_log()
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Svarer = (path, number) => path == "/bruker" && number == 1 ? (403, "") : null;

        await prove.ArbeidsdagAsync();

        Assert.NotEmpty(prove.Logg);
        Assert.All(prove.Logg, line => Assert.Matches("^HelseID: [A-Za-z]+( [a-z_]+)?$", line));
    }

    private static JsonObject Med(JsonObject header, string algorithm)
    {
        header["alg"] = algorithm;
        return header;
    }
}
