using System.Net;
using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;
using AcceptanceHarness.Wire.HelseId;
using Duende.IdentityModel.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders;

/// <summary>Duende's client library drives the simulator, over http and over TLS with the test authority alone.</summary>
public sealed class DuendeIdentityModelTests
{
    private const string State = "3f0c5f1e6b8f4c0c8f0e6d1c2b3a4958";
    private const string Nonce = "7a1d8f2c9e4b4d6fa0b1c2d3e4f50617";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Metadata_of_an_issuer_with_a_prefix_passes_the_librarys_own_policy(bool tls)
    {
        await using var helseId = await KjorendeHelseId.StartAsync(tls);

        var metadata = await Klient(helseId).MetadataAsync();

        Assert.Equal(helseId.Issuer, metadata.Issuer);
        Assert.EndsWith("/okt-1", metadata.Issuer, StringComparison.Ordinal);
        Assert.StartsWith(tls ? "https://" : "http://", metadata.TokenEndpoint, StringComparison.Ordinal);
        Assert.Equal($"{helseId.Issuer}/connect/par", metadata.PushedAuthorizationRequestEndpoint);
        Assert.NotEmpty(metadata.KeySet!.Keys);
        Assert.Contains("ES256", metadata.DPoPSigningAlgorithmsSupported);
    }

    [Fact]
    public async Task Metadata_is_refused_by_a_client_that_was_set_up_with_another_issuer()
    {
        await using var helseId = await KjorendeHelseId.StartAsync();

        var metadata = await helseId.Http.GetDiscoveryDocumentAsync(
            new DiscoveryDocumentRequest { Address = helseId.Issuer, Policy = { Authority = helseId.Issuer + "0" } },
            TestContext.Current.CancellationToken);

        Assert.True(metadata.IsError);
        Assert.Contains("Issuer name does not match authority", metadata.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_that_does_not_trust_the_authority_gets_nothing_over_tls()
    {
        await using var helseId = await KjorendeHelseId.StartAsync(tls: true);
        using var http = new HttpClient();

        var metadata = await http.GetDiscoveryDocumentAsync(helseId.Issuer, TestContext.Current.CancellationToken);

        Assert.Equal(ResponseErrorType.Exception, metadata.ErrorType);
        Assert.Empty(helseId.Samtale);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task System_gets_a_token_with_the_nonce_and_is_let_into_the_service(bool tls)
    {
        await using var helseId = await KjorendeHelseId.StartAsync(tls);
        var klient = Klient(helseId);

        var (first, token) = await klient.SystemtokenAsync(HelseIdScopes.ProvetjenesteSystem);
        var (status, opplysninger) = await klient.HentAsync(helseId.SystemTjeneste, token.AccessToken!);

        Assert.Equal(("use_dpop_nonce", HttpStatusCode.BadRequest), (first.Error, first.HttpStatusCode));
        Assert.Null(token.Error);
        Assert.Equal(("DPoP", HelseIdScopes.ProvetjenesteSystem, 600), (token.TokenType, token.Scope, token.ExpiresIn));
        Assert.Equal(200, status);
        Assert.Equal(KjorendeHelseId.Verden.Office.Orgnr, opplysninger.GetProperty("virksomhet").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task User_logs_in_by_a_pushed_request_and_the_tokens_are_the_users(bool tls)
    {
        await using var helseId = await KjorendeHelseId.StartAsync(tls);
        var lege = helseId.Registrer(KjorendeHelseId.Verden.Prescribers[0]);
        var klient = Klient(helseId);

        var back = await klient.LoggInnAsync(lege.Pid, State, Nonce);
        var token = await klient.InnlosAsync(back.Code!);
        var (status, opplysninger) = await klient.HentAsync(helseId.BrukerTjeneste, token.AccessToken!);

        Assert.Equal((false, State, helseId.Issuer), (back.IsError, back.State, back.Issuer));
        Assert.Null(token.Error);
        var claims = await GyldigIdTokenAsync(await klient.MetadataAsync(), token.IdentityToken!);
        Assert.Equal(lege.Pid, claims[HelseIdClaims.Pid]);
        Assert.Equal("4", claims[HelseIdClaims.SecurityLevel]);
        Assert.Equal(lege.Hpr, claims[HelseIdClaims.HprNumber]);
        Assert.Equal(Nonce, claims["nonce"]);
        Assert.Equal(200, status);
        Assert.Equal(lege.Pid, opplysninger.GetProperty("bruker").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Login_is_renewed_and_the_former_refresh_token_is_dead(bool tls)
    {
        await using var helseId = await KjorendeHelseId.StartAsync(tls);
        var klient = Klient(helseId);
        var token = await LoggetInnAsync(helseId, klient);

        var renewed = await klient.FornyAsync(token.RefreshToken!);
        var again = await klient.FornyAsync(token.RefreshToken!);
        var (status, _) = await klient.HentAsync(helseId.BrukerTjeneste, renewed.AccessToken!);

        Assert.Null(renewed.Error);
        Assert.NotEqual(token.RefreshToken, renewed.RefreshToken);
        Assert.InRange(renewed.Json!.Value.GetProperty("rt_expires_in").GetInt64(), 1, 8 * 3600);
        Assert.Equal(200, status);
        Assert.Equal("invalid_grant", again.Error);
    }

    [Fact]
    public async Task Userinfo_tells_who_it_is()
    {
        await using var helseId = await KjorendeHelseId.StartAsync();
        var klient = Klient(helseId);
        var token = await LoggetInnAsync(helseId, klient);

        var user = await klient.BrukerAsync(token.AccessToken!);

        Assert.Null(user.Error);
        Assert.Contains(user.Claims, claim => claim.Type == HelseIdClaims.Pid && claim.Value == KjorendeHelseId.Verden.Prescribers[0].Fnr);
    }

    [Fact]
    public async Task Token_of_a_system_is_not_let_into_the_service_for_users()
    {
        await using var helseId = await KjorendeHelseId.StartAsync();
        var klient = Klient(helseId);
        var (_, token) = await klient.SystemtokenAsync(HelseIdScopes.ProvetjenesteSystem);

        var (status, _) = await klient.HentAsync(helseId.BrukerTjeneste, token.AccessToken!);

        Assert.Equal(403, status);
    }

    private static async Task<TokenResponse> LoggetInnAsync(KjorendeHelseId helseId, DuendeKlient klient)
    {
        var lege = helseId.Registrer(KjorendeHelseId.Verden.Prescribers[0]);
        var back = await klient.LoggInnAsync(lege.Pid, State, Nonce);
        return await klient.InnlosAsync(back.Code!);
    }

    private static DuendeKlient Klient(KjorendeHelseId helseId)
    {
        var klient = new Klientbevis("duende-klient", Klientnokkel.Ec());
        helseId.Registrer(klient, registered => registered with { RedirectUrier = [DuendeKlient.RedirectUri] });
        return new DuendeKlient(helseId, klient);
    }

    private static async Task<IDictionary<string, object>> GyldigIdTokenAsync(DiscoveryDocumentResponse metadata, string idToken)
    {
        var keys = new JsonWebKeySet(metadata.KeySet!.RawData);
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(idToken, new TokenValidationParameters
        {
            ValidIssuer = metadata.Issuer,
            ValidAudience = "duende-klient",
            IssuerSigningKeys = keys.GetSigningKeys(),
            ValidAlgorithms = ["RS256"],
        });
        Assert.Null(result.Exception);
        return result.Claims;
    }
}
