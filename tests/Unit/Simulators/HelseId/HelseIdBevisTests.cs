using System.Text;
using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>What stands in the journal: the facts, and no secret.</summary>
public sealed class HelseIdBevisTests
{
    [Fact]
    public async Task The_facts_of_a_token_call_tell_everything_but_the_secrets()
    {
        await using var journal = Journal.InMemory(TimeProvider.System);
        await using var client = await StartAsync(journal: journal);
        var callback = await client.LoggInnAsync();
        var token = await client.TokenAsync(() => client.Kodeskjema(callback["code"]));

        var exchange = journal.Exchanges("s1")[^1];

        var facts = exchange.Facts;
        Assert.Equal("token", exchange.Operation);
        Assert.Equal((client.Utsteder, client.Utsteder + HelseIdPaths.Token, "POST"), (facts[HelseIdFacts.Utsteder], facts[HelseIdFacts.Adresse], facts[HelseIdFacts.Metode]));
        Assert.Equal((KlientId, "ja", "single-tenant", Redirect), (
            facts[HelseIdFacts.Klient], facts[HelseIdFacts.KlientKjent], facts[HelseIdFacts.Tilhorighet], facts[HelseIdFacts.RegistrerteRedirect]));
        Assert.Equal(("43", "ja"), (facts[HelseIdFacts.VerifikatorLengde], facts[HelseIdFacts.VerifikatorTegn]));
        Assert.Equal((HelseIdFacts.Gyldig, "EC P-256"), (facts[HelseIdFacts.ErklaringSignatur], facts[HelseIdFacts.ErklaringNokkel]));
        Assert.Equal(KlientId, JwsReading.Text(Json(facts[HelseIdFacts.ErklaringKrav]), "iss"));
        Assert.Equal("client-authentication+jwt", JwsReading.Text(Json(facts[HelseIdFacts.ErklaringHode]), "typ"));
        Assert.Equal(("1", HelseIdFacts.Gyldig, "nei", client.Dpopnokkel.Thumbprint), (
            facts[HelseIdFacts.BevisAntall], facts[HelseIdFacts.BevisSignatur], facts[HelseIdFacts.BevisPrivat], facts[HelseIdFacts.BevisAvtrykk]));
        Assert.Equal(Avtrykk.Av(callback["code"]), Json(facts[HelseIdFacts.Parametre]).GetProperty("code")[0].GetString());
        Assert.Equal(Avtrykk.Av(client.Verifikator), Json(facts[HelseIdFacts.Parametre]).GetProperty("code_verifier")[0].GetString());
        Assert.Equal($"{client.Na}", facts[HelseIdFacts.Lest]);
        Assert.Equal((Jws.Hash(token.Token), "600", $"{Hovedenhet}:"), (
            facts[HelseIdFacts.SvarToken], facts[HelseIdFacts.SvarVarighet], facts[HelseIdFacts.SvarVirksomhet]));
        Assert.Equal((Avtrykk.Av(token.Tekst("refresh_token")!), "28800"), (facts[HelseIdFacts.SvarFornyelse], facts[HelseIdFacts.SvarFornyelseVarighet]));
        Assert.Equal(JwsReading.Text(token.Krav, "sid"), facts[HelseIdFacts.SvarOkt]);
    }

    [Fact]
    public async Task The_facts_of_the_way_there_are_told_too()
    {
        await using var journal = Journal.InMemory(TimeProvider.System);
        await using var client = await StartAsync(journal: journal);
        var callback = await client.LoggInnAsync(("request", client.Objekt(Attest())));
        await client.SystemtokenAsync();
        await client.HentAsync($"{HelseIdPaths.UserInfo}?access_token=hemmelig", ("Authorization", "Basic aGVtbWVsaWc="));

        var all = journal.Exchanges("s1");
        var (par, authorize, challenge, userinfo) = (all[0].Facts, all[1].Facts, all[2].Facts, all[^1].Facts);
        Assert.Equal(HelseIdFacts.Gyldig, par[HelseIdFacts.ObjektSignatur]);
        Assert.Equal("nhn:tillitsrammeverk:parameters", JwsReading.Text(Json(par[HelseIdFacts.ObjektKrav]).GetProperty("authorization_details"), "type"));
        Assert.Equal(par[HelseIdFacts.SvarRequestUri], Json(authorize[HelseIdFacts.Parametre]).GetProperty("request_uri")[0].GetString());
        Assert.Equal(Avtrykk.Av(callback["code"]), authorize[HelseIdFacts.SvarKode]);
        Assert.Equal("use_dpop_nonce", challenge[HelseIdFacts.SvarFeil]);
        Assert.NotEmpty(challenge[HelseIdFacts.SvarNonce]);
        Assert.Equal(("access_token", "Basic"), (userinfo[HelseIdFacts.TokenIAdresse], userinfo[HelseIdFacts.AutorisasjonSkjema]));
        Assert.All(all, e => Assert.False(e.Facts.ContainsKey(EvidenceFacts.MaskingFailed)));
    }

    [Fact]
    public async Task No_secret_stands_in_the_journal_and_every_token_is_readable_there()
    {
        await using var journal = Journal.InMemory(TimeProvider.System);
        await using var client = await StartAsync(journal: journal);
        var callback = await client.LoggInnAsync();
        var token = await client.TokenAsync(() => client.Kodeskjema(callback["code"]));
        var handle = token.Tekst("refresh_token")!;
        var renewed = await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", handle), ("client_secret", "hemmelig-1")));
        await client.TokenAsync(() => client.Skjema(HelseIdGrants.RefreshToken, ("refresh_token", handle)));
        await client.HentAsync(HelseIdPaths.UserInfo, ("Authorization", $"Bearer {token.Token}"));
        await client.HentAsync($"{HelseIdPaths.EndSession}?id_token_hint={token.Tekst("id_token")}");

        var written = string.Join('\n', journal.All().Select(Skrevet));

        string Signatur(string jws) => jws[(jws.LastIndexOf('.') + 1)..];
        Assert.All(
            [callback["code"], handle, client.Verifikator, "hemmelig-1", Signatur(token.Token), Signatur(token.Tekst("id_token")!)],
            secret => Assert.DoesNotContain(secret, written, StringComparison.Ordinal));
        Assert.DoesNotMatch("[0-9A-F]{64}-1", written);
        Assert.Contains(token.Token[..token.Token.LastIndexOf('.')], written, StringComparison.Ordinal);
        Assert.Contains(token.Tekst("id_token")![..token.Tekst("id_token")!.LastIndexOf('.')], written, StringComparison.Ordinal);
        Assert.Equal("invalid_client", renewed.Feil);
    }

    private static string Skrevet(Exchange exchange) => string.Join('\n', new[] { exchange.Request, exchange.Response! }
        .Select(m => $"{m.StartLine}\n{string.Join('\n', m.Headers.Select(h => $"{h.Key}: {h.Value}"))}\n{Encoding.UTF8.GetString(m.Body.Span)}")
        .Concat(exchange.Facts.Select(f => $"{f.Key}={f.Value}")));

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
