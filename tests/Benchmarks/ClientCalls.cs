using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Benchmarks;

/// <summary>What a client sends to HelseID, with an ES256 key for assertions and proofs alike.</summary>
internal sealed class ClientCalls
{
    public const string KlientId = "benchmark-klient";

    private const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private readonly JoseKey _key = JoseKey.CreateEc();

    public static IReadOnlyList<string> UserScopes { get; } =
        [HelseIdScopes.OpenId, HelseIdScopes.Pid, HelseIdScopes.SecurityLevel, HelseIdScopes.ProvetjenesteBruker];

    /// <summary>The public key as it is registered.</summary>
    public string RegisteredJwk => _key.ToRegisteredJwk().ToJsonString();

    /// <summary>The issuer.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>A token for the system.</summary>
    public SignedCall SystemToken(string? nonce) =>
        Token(nonce, ("grant_type", HelseIdGrants.ClientCredentials), ("scope", HelseIdScopes.ProvetjenesteSystem));

    /// <summary>A login of a test person.</summary>
    public SignedLogin Login(string pid, string nonce) => Login(pid, nonce, UserScopes);

    /// <summary>A login of a test person for some scopes.</summary>
    public SignedLogin Login(string pid, string nonce, IReadOnlyList<string> scopes) => new(
        new SignedCall(
            new Uri(Issuer + HelseIdPaths.Par),
            Form(
                ("response_type", "code"), ("scope", string.Join(' ', scopes)), ("redirect_uri", SimulatedHelseId.RedirectUri),
                ("code_challenge", Jws.Hash(Verifier)), ("code_challenge_method", "S256"), ("state", Guid.NewGuid().ToString("N")),
                ("test_pid", pid), ("test_security_level", "4")),
            null),
        Token(
            nonce, ("grant_type", HelseIdGrants.AuthorizationCode), ("redirect_uri", SimulatedHelseId.RedirectUri), ("code_verifier", Verifier)));

    /// <summary>A renewal for one service, with details in the assertion.</summary>
    public SignedCall Refresh(string refreshToken, string resource, string nonce, IReadOnlyList<JsonObject> details)
    {
        var call = Token(nonce, ("grant_type", HelseIdGrants.RefreshToken), ("refresh_token", refreshToken), ("resource", resource));
        return call with { Form = call.Form.SetItem("client_assertion", Assertion(details)) };
    }

    /// <summary>A proof for one call to a service.</summary>
    public string ServiceProof(HttpMethod method, Uri address, string token) => Jws.Sign(
        new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = _key.ToPublicJwk() },
        new JsonObject
        {
            ["jti"] = Guid.NewGuid().ToString(),
            ["htm"] = method.Method,
            ["htu"] = address.AbsoluteUri,
            ["iat"] = Now(),
            ["ath"] = Jws.Hash(token),
        },
        _key);

    /// <summary>Where the user's browser goes with a pushed request.</summary>
    public string Authorize(string requestUri) =>
        $"{Issuer}{HelseIdPaths.Authorize}?client_id={KlientId}&request_uri={Uri.EscapeDataString(requestUri)}";

    private static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    private SignedCall Token(string? nonce, params (string Name, string Value)[] fields)
    {
        var address = Issuer + HelseIdPaths.Token;
        var proof = new JsonObject { ["jti"] = Guid.NewGuid().ToString(), ["htm"] = "POST", ["htu"] = address, ["iat"] = Now() };
        if (nonce is not null)
        {
            proof["nonce"] = nonce;
        }

        return new SignedCall(
            new Uri(address),
            Form(fields),
            Jws.Sign(new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = _key.ToPublicJwk() }, proof, _key));
    }

    private ImmutableDictionary<string, string> Form(params (string Name, string Value)[] fields)
    {
        return fields.ToImmutableDictionary(field => field.Name, field => field.Value)
            .Add("client_id", KlientId)
            .Add("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
            .Add("client_assertion", Assertion([]));
    }

    private string Assertion(IReadOnlyList<JsonObject> details)
    {
        var now = Now();
        var claims = new JsonObject
        {
            ["iss"] = KlientId,
            ["sub"] = KlientId,
            ["aud"] = Issuer,
            ["jti"] = Guid.NewGuid().ToString(),
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 60,
        };
        if (details.Count > 0)
        {
            claims["assertion_details"] = new JsonArray([.. details.Select(detail => detail.DeepClone())]);
        }

        return Jws.Sign(new JsonObject { ["typ"] = "client-authentication+jwt", ["kid"] = _key.Kid }, claims, _key);
    }
}
