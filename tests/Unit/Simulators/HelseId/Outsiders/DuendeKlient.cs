using System.Net.Http.Json;
using System.Text.Json;
using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;
using Duende.IdentityModel.Client;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders;

/// <summary>A vendor's client built on Duende.IdentityModel: its own discovery policy, its own requests and its own reading of answers.</summary>
internal sealed class DuendeKlient
{
    public const string RedirectUri = "https://fagsystem.invalid/innlogget";

    private const string Verifikator = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private const string Utfordring = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private readonly HttpClient _http;
    private readonly DiscoveryCache _metadata;
    private readonly string _issuer;
    private readonly Klientbevis _klient;

    public DuendeKlient(KjorendeHelseId helseId, Klientbevis klient)
    {
        (_http, _issuer, _klient) = (helseId.Http, helseId.Issuer, klient);
        _metadata = new DiscoveryCache(helseId.Issuer, () => helseId.Http, new DiscoveryPolicy());
    }

    /// <summary>The metadata and the keys, as the library's policy has let them through.</summary>
    public async Task<DiscoveryDocumentResponse> MetadataAsync()
    {
        var metadata = await _metadata.GetAsync();
        Assert.Null(metadata.Error);
        return metadata;
    }

    /// <summary>A token for the system, and the nonce answer that came before it.</summary>
    public async Task<(TokenResponse Forst, TokenResponse Sa)> SystemtokenAsync(string scope)
    {
        var endpoint = (await MetadataAsync()).TokenEndpoint!;
        return await ToGangerAsync(nonce => _http.RequestClientCredentialsTokenAsync(
            Klar(new ClientCredentialsTokenRequest { Scope = scope }, endpoint, nonce)));
    }

    /// <summary>Pushes a login of a test person, and is sent back with a code.</summary>
    public async Task<AuthorizeResponse> LoggInnAsync(string pid, string state, string nonce)
    {
        var metadata = await MetadataAsync();
        var pushed = await _http.PushAuthorizationAsync(new PushedAuthorizationRequest
        {
            Address = metadata.PushedAuthorizationRequestEndpoint,
            ClientId = _klient.KlientId,
            ClientCredentialStyle = ClientCredentialStyle.PostBody,
            ClientAssertion = Erklaring(),
            ResponseType = "code",
            Scope = string.Join(' ', Scopes.Bruker),
            RedirectUri = RedirectUri,
            State = state,
            Nonce = nonce,
            CodeChallenge = Utfordring,
            CodeChallengeMethod = "S256",
            Parameters = { { "test_pid", pid }, { "test_security_level", "4" } },
        });
        Assert.Null(pushed.Error);

        var address = new RequestUrl(metadata.AuthorizeEndpoint!).Create(
            new Parameters { { "client_id", _klient.KlientId }, { "request_uri", pushed.RequestUri! } });
        using var answer = await _http.GetAsync(new Uri(address));
        return new AuthorizeResponse(answer.Headers.Location!.AbsoluteUri);
    }

    /// <summary>The tokens of a code.</summary>
    public async Task<TokenResponse> InnlosAsync(string code)
    {
        var endpoint = (await MetadataAsync()).TokenEndpoint!;
        return (await ToGangerAsync(nonce => _http.RequestAuthorizationCodeTokenAsync(Klar(
            new AuthorizationCodeTokenRequest { Code = code, RedirectUri = RedirectUri, CodeVerifier = Verifikator }, endpoint, nonce)))).Sa;
    }

    /// <summary>New tokens on an earlier login.</summary>
    public async Task<TokenResponse> FornyAsync(string refreshToken)
    {
        var endpoint = (await MetadataAsync()).TokenEndpoint!;
        return (await ToGangerAsync(nonce => _http.RequestRefreshTokenAsync(Klar(
            new RefreshTokenRequest { RefreshToken = refreshToken }, endpoint, nonce)))).Sa;
    }

    /// <summary>What HelseID knows of the user.</summary>
    public async Task<UserInfoResponse> BrukerAsync(string token) => await _http.GetUserInfoAsync(
        new UserInfoRequest { Address = (await MetadataAsync()).UserInfoEndpoint, Token = token });

    /// <summary>Calls a service with a token.</summary>
    public async Task<(int Status, JsonElement Svar)> HentAsync(Uri tjeneste, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, tjeneste);
        request.SetDPoPToken(token, _klient.Bevis("GET", tjeneste.AbsoluteUri, token: token));
        using var answer = await _http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static async Task<(TokenResponse Forst, TokenResponse Sa)> ToGangerAsync(Func<string?, Task<TokenResponse>> ask)
    {
        var first = await ask(null);
        return (first, first.DPoPNonce is { } nonce ? await ask(nonce) : first);
    }

    private T Klar<T>(T request, string endpoint, string? nonce)
        where T : ProtocolRequest
    {
        request.Address = endpoint;
        request.ClientId = _klient.KlientId;
        request.ClientCredentialStyle = ClientCredentialStyle.PostBody;
        request.ClientAssertion = Erklaring();
        request.DPoPProofToken = _klient.Bevis("POST", endpoint, nonce);
        return request;
    }

    private ClientAssertion Erklaring() => new() { Type = Klientbevis.Erklaringstype, Value = _klient.Erklaring(_issuer) };
}
