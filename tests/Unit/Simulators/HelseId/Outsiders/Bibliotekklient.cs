using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders;

/// <summary>Gets a token as NHN's own libraries do: the endpoint from the metadata, no issuer compared, one retry with the nonce.</summary>
internal sealed class Bibliotekklient(HttpClient http, string issuer, Klientbevis klient)
{
    /// <summary>Asks for a token.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="brukt">An assertion that the client has used before; null for a new one.</param>
    public async Task<(HttpStatusCode Status, JsonElement Svar)> TokenAsync(string scope, string? brukt = null)
    {
        var metadata = await http.GetFromJsonAsync<JsonElement>($"{issuer}/.well-known/openid-configuration");
        var endpoint = metadata.GetProperty("token_endpoint").GetString()!;
        var erklaring = brukt ?? klient.Erklaring(issuer);

        using var first = await SendAsync(endpoint, scope, erklaring, nonce: null);
        if (first.IsSuccessStatusCode || !first.Headers.TryGetValues("DPoP-Nonce", out var nonce))
        {
            return await Les(first);
        }

        using var second = await SendAsync(
            endpoint, scope, klient.Vaner.SammeErklaring ? erklaring : klient.Erklaring(issuer), nonce.Single());
        return await Les(second);
    }

    /// <summary>Calls a service with a token.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Svar)> HentAsync(Uri tjeneste, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, tjeneste);
        request.Headers.TryAddWithoutValidation("Authorization", $"DPoP {token}");
        request.Headers.Add("DPoP", klient.Bevis("GET", tjeneste.AbsoluteUri, token: token));
        using var answer = await http.SendAsync(request);
        return await Les(answer);
    }

    private async Task<HttpResponseMessage> SendAsync(string endpoint, string scope, string erklaring, string? nonce)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = klient.KlientId,
                ["client_assertion"] = erklaring,
                ["client_assertion_type"] = Klientbevis.Erklaringstype,
                ["scope"] = scope,
            }),
        };
        request.Headers.Add("DPoP", klient.Bevis("POST", endpoint, nonce));
        return await http.SendAsync(request);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Svar)> Les(HttpResponseMessage answer) =>
        (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
}
