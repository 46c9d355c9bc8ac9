using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>The reference system calls a service for itself: who it says that it is, how long it keeps what it got, and what it says when it fails.</summary>
public sealed class SystemtilgangTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fetches_metadata_and_token_once_for_several_calls_and_again_when_they_are_old()
    {
        await using var prove = await Prove.StartAsync();

        Assert.Equal(AttemptOutcome.Performed, (await prove.HentSomSystemAsync()).Outcome);
        await prove.HentSomSystemAsync();
        Assert.Equal((1, 1, 1), (prove.Stubb.Til(HelseIdPaths.Discovery).Count(), prove.Godtatte.Count(), prove.Stubb.Til("/system").Select(k => k.Token).Distinct().Count()));

        prove.Klokke.Advance(TimeSpan.FromSeconds(595));
        await prove.HentSomSystemAsync();
        Assert.Equal((1, 2), (prove.Stubb.Til(HelseIdPaths.Discovery).Count(), prove.Godtatte.Count()));

        prove.Klokke.Advance(TimeSpan.FromHours(25));
        await prove.HentSomSystemAsync();
        Assert.Equal((2, 3), (prove.Stubb.Til(HelseIdPaths.Discovery).Count(), prove.Godtatte.Count()));
    }

    [Fact]
    public async Task Says_who_it_is_and_which_organisation_it_acts_for()
    {
        await using var prove = await Prove.StartAsync();

        await prove.HentSomSystemAsync();

        var sent = prove.Godtatte.Single();
        var klient = prove.Cast.HelseIdKlienter[0].KlientId;
        Assert.Equal((klient, klient, prove.Stubb.Utsteder), (JwsReading.Text(sent.Krav, "iss"), JwsReading.Text(sent.Krav, "sub"), JwsReading.Text(sent.Krav, "aud")));
        Assert.Equal(30, JwsReading.Seconds(sent.Krav, "exp") - JwsReading.Seconds(sent.Krav, "iat"));
        Assert.Equal("client-authentication+jwt", JwsReading.Text(sent.Erklaring.Header, "typ"));
        Assert.Equal($"NO:ORGNR:{prove.Cast.Virksomhet.Orgnr}:{prove.Cast.Virksomhet.Underenhet}", sent.Virksomhet);
        Assert.Equal((HelseIdScopes.ProvetjenesteSystem, HelseIdScopes.Provetjeneste), (sent.Form["scope"], sent.Form["resource"]));
        Assert.DoesNotContain("client_secret", sent.Form.Keys);
    }

    [Fact]
    public async Task A_single_tenant_client_names_its_sub_unit_alone()
    {
        await using var prove = await Prove.StartAsync(p => p with { Tenancy = HelseIdTilhorighet.En });

        await prove.HentSomSystemAsync();

        Assert.Equal((prove.Cast.Virksomhet.Underenhet, Virksomhetsdetaljer.UnderenhetSystem), (prove.Godtatte.Single().Virksomhet, prove.Godtatte.Single().Detaljsystem));
    }

    [Fact]
    public async Task Repeats_once_with_the_nonce_that_it_got_and_a_new_proof_and_assertion()
    {
        await using var prove = await Prove.StartAsync();

        await prove.HentSomSystemAsync();

        var calls = prove.Tokenkall.ToList();
        Assert.Equal([400, 200], calls.Select(k => k.Status));
        Assert.Equal(2, calls.Select(k => JwsReading.Text(k.Bevis.Payload, "jti")).Distinct().Count());
        Assert.Equal(2, calls.Select(k => JwsReading.Text(k.Krav, "jti")).Distinct().Count());
        Assert.Equal(calls[0].Nokkel, calls[1].Nokkel);
        var service = prove.Stubb.Til("/system").Single().Bevis.Payload;
        Assert.Equal((prove.Stubb.Utsteder + "/system", Jws.Hash("token-2")), (JwsReading.Text(service, "htu"), JwsReading.Text(service, "ath")));
        Assert.Null(JwsReading.Text(service, "nonce"));
    }

    [Fact]
    public async Task Does_not_go_on_asking_when_every_nonce_is_refused()
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.AldriNonce = true;

        var attempt = await prove.HentSomSystemAsync();

        Assert.Equal((AttemptOutcome.Refused, 2), (attempt.Outcome, prove.Tokenkall.Count()));
        Assert.StartsWith("HelseID ba om nytt bevis flere ganger.", Assert.Single(attempt.Shown).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_one_token_when_several_need_it_at_once()
    {
        await using var prove = await Prove.StartAsync();

        var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => prove.HentSomSystemAsync()));

        Assert.All(attempts, attempt => Assert.Equal(AttemptOutcome.Performed, attempt.Outcome));
        Assert.Equal((1, 8), (prove.Godtatte.Count(), prove.Stubb.Til("/system").Count()));
    }

    [Fact]
    public async Task Goes_no_further_with_another_issuers_metadata()
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Discovery = d => { d["issuer"] = "https://en-annen.example"; return d; };

        var attempt = await prove.HentSomSystemAsync();

        Assert.Equal((AttemptOutcome.Refused, "fagsystem"), (attempt.Outcome, attempt.RefusedBy));
        Assert.Contains("Ingenting er sendt", Assert.Single(attempt.Shown).Text, StringComparison.Ordinal);
        Assert.Single(prove.Stubb.Kall);
    }

    [Fact]
    public async Task Follows_endpoints_that_have_moved()
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Discovery = d => { d["token_endpoint"] = prove.Stubb.Utsteder + "/connect2/token"; return d; };

        await prove.HentSomSystemAsync();

        Assert.NotEmpty(prove.Stubb.Til("/connect2/token"));
        Assert.Empty(prove.Tokenkall);
    }

    [Theory]
    [InlineData("dpop", 1)]
    [InlineData("DPoP", 1)]
    [InlineData("Bearer", 0)]
    public async Task Takes_the_token_type_that_it_asked_for_however_it_is_written(string type, int calls)
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Tokensvar = t => { t["token_type"] = type; return t; };

        await prove.HentSomSystemAsync();

        Assert.Equal(calls, prove.Stubb.Til("/system").Count());
    }

    [Fact]
    public async Task Takes_a_token_without_a_stated_lifetime_for_a_short_one()
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Tokensvar = t => { t.Remove("expires_in"); return t; };

        await prove.HentSomSystemAsync();
        prove.Klokke.Advance(TimeSpan.FromSeconds(30));
        await prove.HentSomSystemAsync();
        Assert.Single(prove.Godtatte);
        prove.Klokke.Advance(TimeSpan.FromSeconds(30));
        await prove.HentSomSystemAsync();

        Assert.Equal(2, prove.Godtatte.Count());
    }

    [Theory]
    [InlineData("""{ "scope": "noe-annet" }""")]
    [InlineData("""{ "scope": [] }""")]
    [InlineData("""{ "rejected_scope": ["testrammeverk:provetjeneste/system"] }""")]
    public async Task Does_not_use_a_token_without_the_scope_that_it_needs(string json)
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Tokensvar = t =>
        {
            foreach (var (name, value) in JsonNode.Parse(json)!.AsObject())
            {
                t[name] = value?.DeepClone();
            }

            return t;
        };

        var attempt = await prove.HentSomSystemAsync();

        Assert.Equal((AttemptOutcome.Refused, "fagsystem"), (attempt.Outcome, attempt.RefusedBy));
        Assert.Contains("bruksvilkårene", Assert.Single(attempt.Shown).Text, StringComparison.Ordinal);
        Assert.Empty(prove.Stubb.Til("/system"));
    }

    [Theory]
    [InlineData(HelseIdPaths.Token, 503, 3)]
    [InlineData(HelseIdPaths.Token, 429, 3)]
    [InlineData("/system", 503, 3)]
    public async Task Repeats_a_few_times_while_a_service_is_away_and_then_says_so(string path, int status, int calls)
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Svarer = (called, _) => called == path ? (status, "") : null;

        var attempt = await prove.LaTidenGaAsync(prove.HentSomSystemAsync());

        Assert.Equal((AttemptOutcome.Unconfirmed, calls), (attempt.Outcome, prove.Stubb.Til(path).Count()));
        Assert.EndsWith("er utilgjengelig nå. Vent litt og prøv igjen.", Assert.Single(attempt.Shown).Text, StringComparison.Ordinal);
        Assert.Equal(calls, prove.Stubb.Til(path).Select(k => JwsReading.Text(k.Bevis.Payload, "jti")).Distinct().Count());
    }

    [Fact]
    public async Task Comes_through_when_the_service_is_back()
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Svarer = (called, number) => called == HelseIdPaths.Token && number == 0 ? (503, "") : null;

        Assert.Equal(AttemptOutcome.Performed, (await prove.LaTidenGaAsync(prove.HentSomSystemAsync())).Outcome);
    }

    [Theory]
    [InlineData(401, 2, 2)]
    [InlineData(403, 1, 1)]
    public async Task Renews_once_what_the_service_does_not_take_and_does_not_argue_with_a_refusal(int status, int calls, int tokens)
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Svarer = (called, _) => called == "/system" ? (status, "") : null;

        var attempt = await prove.HentSomSystemAsync();

        Assert.Equal((AttemptOutcome.Refused, "tjeneste"), (attempt.Outcome, attempt.RefusedBy));
        Assert.Equal((calls, tokens), (prove.Stubb.Til("/system").Count(), prove.Godtatte.Count()));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "issuer": 7 }""")]
    [InlineData("<html>")]
    [InlineData("")]
    public async Task Metadata_that_cannot_be_read_are_told_of(string body)
    {
        await using var prove = await Prove.StartAsync();
        prove.Stubb.Svarer = (called, _) => called == HelseIdPaths.Discovery ? (200, body) : null;

        var attempt = await prove.HentSomSystemAsync();

        Assert.Equal(AttemptOutcome.Unconfirmed, attempt.Outcome);
        Assert.StartsWith("Oppsettet som HelseID publiserer", Assert.Single(attempt.Shown).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_client_or_an_address_it_says_what_is_lacking()
    {
        await using var prove = await Prove.StartAsync();
        var uten = prove.Cast with { HelseIdKlienter = [] };
        using var stasjon = new Arbeidsstasjon(uten, new(), prove.Klokke, _ => { });

        var attempt = await stasjon.HentAsync(prove.Lege, somBruker: false, Cancel);

        Assert.Equal("Klienten med nøkkel for HelseID er ikke satt opp i fagsystemet. Gi beskjed til driftsansvarlig.", Assert.Single(attempt.Shown).Text);
    }
}
