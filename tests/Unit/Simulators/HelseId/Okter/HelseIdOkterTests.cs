using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId.Okter;
using AcceptanceHarness.Tests.Cli.HelseId;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Okter;

/// <summary>Sessions by their control calls.</summary>
public sealed class HelseIdOkterTests
{
    [Fact]
    public async Task A_session_is_an_issuer_of_its_own()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();

        var first = await simulators.ApneAsync();
        var second = await simulators.ApneAsync();

        Assert.NotEqual(first.Okt, second.Okt);
        Assert.EndsWith($"/{first.Okt}", first.Utsteder, StringComparison.Ordinal);
        Assert.Contains(first.Utsteder, await simulators.Http.GetStringAsync(new Uri(first.Metadata), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_client_does_is_not_held_against_another()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var first = await simulators.ApneAsync();
        var second = await simulators.ApneAsync();

        await new Oktklient(simulators.Http, first, simulators.Nokkel, new Klientvaner { SenderBevis = false }).KjorAsync();

        Assert.Equal(Oktutfall.IkkeBestatt, (await simulators.StoppAsync(first.Okt)).Utfall);
        Assert.Equal(0, (await simulators.StoppAsync(second.Okt)).Utvekslinger);
    }

    [Fact]
    public async Task A_session_does_not_hold_when_calls_came_with_another_client_id()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await simulators.ApneAsync();

        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner()).KjorAsync();
        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner { KlientId = "klient-2" }).KjorAsync();
        var result = await simulators.StoppAsync(okt.Okt);

        Assert.Equal(Oktutfall.IkkeAvgjort, result.Utfall);
        Assert.Contains("med en annen klient-id", result.Sammendrag, StringComparison.Ordinal);
        Assert.Contains(result.Merknader, note => note.Contains("klient-id «klient-2»", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_that_may_have_forgotten_calls_does_not_hold()
    {
        await using var simulators = await Oktsimulatorer.StartAsync(memory: new JournalMemory { Exchanges = 60 });
        var okt = await simulators.ApneAsync();
        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner { SenderBevis = false, ErklaringId = Egne }).KjorAsync();
        for (var number = 0; number < 60; number++)
        {
            using var nowhere = await simulators.Http.GetAsync(
                new Uri($"{okt.Endepunkter["provetjeneste-system"]}/nei"), TestContext.Current.CancellationToken);
        }

        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner()).KjorAsync();
        var result = await simulators.StoppAsync(okt.Okt);

        Assert.Equal(Oktutfall.IkkeAvgjort, result.Utfall);
        Assert.Contains("de eldste kan være glemt", result.Sammendrag, StringComparison.Ordinal);
        Assert.Contains(result.Merknader, note => note.Contains("de eldste kan være glemt", StringComparison.Ordinal));

        static string Egne(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"forste-{number:0000000000}");
    }

    [Fact]
    public async Task Reset_begins_with_an_empty_log_and_the_same_client()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await simulators.ApneAsync();
        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner { SenderBevis = false }).KjorAsync();

        var (status, _) = await simulators.StyrAsync(HttpMethod.Post, $"/helseid/okter/{okt.Okt}/nullstill");
        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner()).KjorAsync();
        var result = await simulators.StoppAsync(okt.Okt);

        Assert.Equal((200, Oktutfall.Holdt), (status, result.Utfall));
        Assert.Contains("Økten ble nullstilt underveis; bare det som kom etterpå, er med.", result.Merknader);
    }

    [Fact]
    public async Task A_session_is_closed_once_and_gives_the_same_result_again()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await simulators.ApneAsync();

        var first = await simulators.StoppAsync(okt.Okt);
        var again = await simulators.StoppAsync(okt.Okt);
        var (status, body) = await simulators.StyrAsync(HttpMethod.Get, $"/helseid/okter/{okt.Okt}");
        var reset = await simulators.StyrAsync(HttpMethod.Post, $"/helseid/okter/{okt.Okt}/nullstill");

        Assert.Equal(first.Til, again.Til);
        Assert.Equal((200, 404), (status, reset.Status));
        Assert.Contains("\"apen\":false", body, StringComparison.Ordinal);
        Assert.Null(simulators.Host.FindTenant(okt.Okt));
    }

    [Fact]
    public async Task A_look_under_way_does_not_close_it()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await simulators.ApneAsync();
        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner()).MetadataAsync();

        var (_, body) = await simulators.StyrAsync(HttpMethod.Get, $"/helseid/okter/{okt.Okt}");

        Assert.Contains("\"apen\":true", body, StringComparison.Ordinal);
        Assert.Contains("ingen der klienten «klient-1» sa hvem den er", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_session_is_planned_by_the_calls_of_its_tenant_and_told()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await simulators.ApneAsync();

        var (status, body) = await simulators.StyrAsync(HttpMethod.Post, $"/leietakere/{okt.Okt}/feil", """
            {"fault":"rejects-message","target":{"kind":"klient","value":"klient-1"},"errors":[{"code":"invalid_client","text":"nei"}]}
            """);
        Assert.True(status == 201, body);
        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner()).KjorAsync();

        Assert.Contains((await simulators.StoppAsync(okt.Okt)).Merknader, note => note.StartsWith("Simulatoren gjorde feil med vilje", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_multi_tenant_client_gets_organisations_and_must_name_one()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await simulators.ApneAsync(""","tilhorighet":"multi-tenant" """);

        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner()).KjorAsync();
        var result = await simulators.StoppAsync(okt.Okt);

        Assert.Equal(2, okt.Virksomheter.Count);
        Assert.Equal(Kontrollutfall.IkkeBestatt, result.Kontroller.Single(k => k.Nummer == "C-60").Utfall);
    }

    [Theory]
    [InlineData("", "Kroppen mangler et felt eller er ikke lesbar JSON")]
    [InlineData("{}", "orventet")]
    [InlineData("""{"klientId":"","jwks":{"keys":[]}}""", "uten mellomrom i klientId")]
    [InlineData("""{"klientId":"k","jwks":{"keys":[]}}""", "Forventet minst én offentlig nøkkel")]
    [InlineData("""{"klientId":"k","jwks":7}""", "Forventet offentlige nøkler som JSON")]
    [InlineData("""{"klientId":"k","jwks":{"kty":"oct","k":"aGVt"}}""", "er verken RSA eller EC")]
    [InlineData("""{"klientId":"k","jwks":{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}}""", "kan ikke brukes")]
    [InlineData("""{"klientId":"k","jwks":{{jwk}},"redirectUrier":["ikke en adresse"]}""", "Forventet en hel adresse uten «#»")]
    [InlineData("""{"klientId":"k","jwks":{{jwk}},"redirectUrier":[null]}""", "fikk null. Fjern den.")]
    [InlineData("""{"klientId":"k","jwks":{{jwk}},"redirectUrier":["javascript:alert(1)"]}""", "Forventet en hel adresse uten «#»")]
    [InlineData("""{"klientId":"k","jwks":{{jwk}},"redirectUrier":["https://fagsystem.example/på vei"]}""", "Forventet en hel adresse uten «#»")]
    [InlineData("""{"klientId":"\ud800","jwks":{{jwk}}}""", "Økten ble ikke åpnet")]
    [InlineData("""{"klientId":"k","jwks":{"\ud800":1,"keys":[]}}""", "Forventet offentlige nøkler som JSON")]
    [InlineData("""{"klientId":"0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890","jwks":{{jwk}}}""", "høyst 200 tegn")]
    [InlineData("""{"klientId":"k","jwks":{{jwk}},"scopes":["a b"]}""", "uten mellomrom i scopes")]
    [InlineData("""{"klientId":"k","jwks":{{jwk}},"orgnr":"123"}""", "Forventet et organisasjonsnummer på ni siffer")]
    [InlineData("""{"klientId":"k","jwks":{{jwk}},"personer":[{"pid":"01017012345","fornavn":"A","etternavn":"B"}]}""", "bare syntetiske fødselsnummer")]
    public async Task An_order_that_cannot_be_carried_out_is_refused_with_why(string order, string why)
    {
        await using var simulators = await Oktsimulatorer.StartAsync();

        var (status, body) = await simulators.StyrAsync(
            HttpMethod.Post, "/helseid/okter", order.Replace("{{jwk}}", simulators.Nokkel.ToRegisteredJwk().ToJsonString(), StringComparison.Ordinal));

        Assert.Equal(400, status);
        Assert.Contains(why, body, StringComparison.Ordinal);
        Assert.Contains("\"apne\":[]", (await simulators.StyrAsync(HttpMethod.Get, "/helseid/okter")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_sessions_are_bounded()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        for (var number = 0; number < HelseIdOkter.FlestApne; number++)
        {
            await simulators.ApneAsync();
        }

        var (status, body) = await simulators.StyrAsync(HttpMethod.Post, "/helseid/okter", $$"""{"klientId":"k","jwks":{{simulators.Jwks}}}""");

        Assert.Equal(400, status);
        Assert.Contains("Stopp en av dem.", body, StringComparison.Ordinal);
    }
}
