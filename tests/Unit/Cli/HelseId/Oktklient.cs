using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Okter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Cli.HelseId;

/// <summary>A small client that does everything a session waits for: a token for itself, two logins, renewal, calls, logout.</summary>
internal sealed class Oktklient(HttpClient http, Oktbeskrivelse okt, JoseKey nokkel, Klientvaner vaner)
{
    public const string Redirect = "https://127.0.0.1:5001/tilbake";

    private const string Brukerscope = $"openid profile offline_access {HelseIdScopes.Pid} {HelseIdScopes.SecurityLevel} {HelseIdScopes.ProvetjenesteBruker}";

    private readonly JoseKey _bevisnokkel = JoseKey.CreateEc();
    private JsonObject _metadata = [];
    private string? _nonce;
    private int _erklaringer;
    private int _bevis;

    /// <summary>Does it all; what HelseID refuses is left there, and the rest is tried.</summary>
    public async Task KjorAsync()
    {
        await MetadataAsync();
        var system = await TokenAsync(("grant_type", "client_credentials"), ("scope", HelseIdScopes.ProvetjenesteSystem));
        await KallAsync("provetjeneste-system", system);
        await KallAsync("provetjeneste-system", system);
        foreach (var number in okt.RedirectUrier.Count > 0 ? (int[])[1, 2] : [])
        {
            await BrukAsync(await LoggInnAsync(number));
        }
    }

    public async Task MetadataAsync() =>
        _metadata = (JsonObject)JsonNode.Parse(await http.GetStringAsync(new Uri(okt.Metadata), TestContext.Current.CancellationToken))!;

    private async Task BrukAsync(JsonObject? user)
    {
        await KallAsync("provetjeneste-bruker", user);
        if (user?["refresh_token"]?.GetValue<string>() is not { } refresh)
        {
            return;
        }

        var renewed = await TokenAsync(("grant_type", "refresh_token"), ("refresh_token", refresh));
        await KallAsync("provetjeneste-bruker", renewed);
        await GetAsync("end_session_endpoint", ("id_token_hint", user["id_token"]!.GetValue<string>()));
    }

    private async Task<JsonObject?> LoggInnAsync(int number)
    {
        var verifier = string.Create(CultureInfo.InvariantCulture, $"verifikator-{number:0000000000000000000000000000000000}");
        var (status, body) = await PostAsync(
            "pushed_authorization_request_endpoint",
            bevis: false,
            ("response_type", "code"), ("redirect_uri", Redirect), ("scope", Brukerscope), ("state", vaner.State(number)),
            ("nonce", string.Create(CultureInfo.InvariantCulture, $"nonce-{number:0000000000}")),
            ("code_challenge", vaner.Pkce == "S256" ? Jws.Hash(verifier) : verifier), ("code_challenge_method", vaner.Pkce),
            ("test_pid", okt.Personer[0].Pid));
        if (status != 201)
        {
            return null;
        }

        var callback = await GetAsync("authorization_endpoint", ("client_id", vaner.KlientId), ("request_uri", body["request_uri"]!.GetValue<string>()));
        var code = callback is null ? null : System.Web.HttpUtility.ParseQueryString(callback.Query)["code"];
        return code is null ? null : await TokenAsync(("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Redirect), ("code_verifier", verifier));
    }

    /// <summary>Asks for a token, and once more when HelseID wants a nonce.</summary>
    private async Task<JsonObject?> TokenAsync(params (string Name, string Value)[] form)
    {
        var (status, body) = await PostAsync("token_endpoint", vaner.SenderBevis, form);
        if (status == 400 && body["error"]?.GetValue<string>() == "use_dpop_nonce")
        {
            _erklaringer -= vaner.NyErklaringEtterNonce ? 0 : 1;
            (status, body) = await PostAsync("token_endpoint", vaner.SenderBevis, form);
        }

        return status == 200 ? body : null;
    }

    private async Task<(int Status, JsonObject Body)> PostAsync(string endpoint, bool bevis, params (string Name, string Value)[] form)
    {
        var address = _metadata[endpoint]!.GetValue<string>();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address));
        request.Content = new FormUrlEncodedContent(form.Concat(Erklaring()).Select(p => KeyValuePair.Create(p.Name, p.Value)));
        if (bevis)
        {
            request.Headers.Add("DPoP", Bevis("POST", address, _nonce, null));
        }

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        _nonce = answer.Headers.TryGetValues("DPoP-Nonce", out var given) ? given.First() : _nonce;
        return ((int)answer.StatusCode, Objekt(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private async Task KallAsync(string service, JsonObject? token)
    {
        if (token?["access_token"]?.GetValue<string>() is not { } access)
        {
            return;
        }

        var address = okt.Endepunkter[service].ToString();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address));
        request.Headers.Authorization = new AuthenticationHeaderValue(vaner.Skjema, access);
        request.Headers.Add("DPoP", Bevis("GET", address, null, access));
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<Uri?> GetAsync(string endpoint, params (string Name, string Value)[] query)
    {
        var text = string.Join('&', query.Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));
        using var answer = await http.GetAsync(new Uri($"{_metadata[endpoint]}?{text}"), TestContext.Current.CancellationToken);
        return answer.Headers.Location;
    }

    private IEnumerable<(string Name, string Value)> Erklaring()
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = vaner.KlientId,
            ["sub"] = vaner.KlientId,
            ["aud"] = okt.Utsteder,
            ["iat"] = vaner.IatSomTekst ? JsonValue.Create(now.ToString(CultureInfo.InvariantCulture)) : JsonValue.Create(now),
            ["nbf"] = now,
            ["exp"] = now + (long)vaner.ErklaringVarighet.TotalSeconds,
            ["jti"] = vaner.ErklaringId(++_erklaringer),
        };
        var header = new JsonObject { ["typ"] = "client-authentication+jwt", ["kid"] = nokkel.Kid };
        return
        [
            ("client_id", vaner.KlientId),
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            ("client_assertion", Jws.Sign(header, claims, nokkel)),
        ];
    }

    private string Bevis(string method, string address, string? nonce, string? access)
    {
        var claims = new JsonObject
        {
            ["htm"] = method,
            ["htu"] = address,
            ["iat"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
            ["jti"] = string.Create(CultureInfo.InvariantCulture, $"bevis-{++_bevis:0000000000}"),
        };
        foreach (var (name, value) in new[] { ("nonce", nonce), ("ath", access is null ? null : Jws.Hash(access)) })
        {
            if (value is not null)
            {
                claims[name] = value;
            }
        }

        return Jws.Sign(new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = _bevisnokkel.ToPublicJwk() }, claims, _bevisnokkel);
    }

    private static JsonObject Objekt(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
