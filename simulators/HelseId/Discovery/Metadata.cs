using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Discovery;

/// <summary>The discovery document: wider than what the security profile allows, as HelseID's own is.</summary>
internal static class Metadata
{
    /// <summary>Endpoints that the document has and the profile forbids.</summary>
    public static IReadOnlyList<string> ForbudteStier { get; } =
    [
        "/connect/checksession", "/connect/revocation", "/connect/introspect", "/connect/deviceauthorization", "/connect/ciba",
    ];

    private static readonly string[] Endepunkter =
    [
        "check_session_iframe", "revocation_endpoint", "introspection_endpoint", "device_authorization_endpoint", "backchannel_authentication_endpoint",
    ];

    private static readonly string[] Identitet = ["assurance_level", "pid", "pid_pseudonym", "security_level", "network"];

    /// <summary>The document of an issuer.</summary>
    public static JsonObject Av(string issuer)
    {
        var document = new JsonObject { ["issuer"] = issuer };
        LeggTilAdresser(document, issuer);
        LeggTilUtlogging(document);
        document["scopes_supported"] = Liste(
        [
            HelseIdScopes.OpenId, HelseIdScopes.Profile, HelseIdScopes.OfflineAccess, "helseid://scopes/client/info", "helseid://scopes/client/client_name",
            .. Identitet.Select(name => HelseIdScopes.IdentityPrefix + name),
            HelseIdClaims.Tillitsrammeverk, "nhn:sfm:journal-id", HelseIdScopes.HprNumber,
        ]);
        document["claims_supported"] = Liste(
        [
            "name", "family_name", "given_name", "middle_name", .. Identitet.Select(name => "helseid://claims/identity/" + name),
            HelseIdClaims.HprNumber, HelseIdClaims.ClientName, "helseid://claims/client/client_tenancy",
            HelseIdClaims.OrgnrParent, HelseIdClaims.OrgnrChild, HelseIdClaims.OrgnrSupplier, "client_amr",
        ]);
        LeggTilEvner(document);
        return document;
    }

    private static void LeggTilAdresser(JsonObject document, string issuer)
    {
        document["jwks_uri"] = issuer + HelseIdPaths.Jwks;
        document["authorization_endpoint"] = issuer + HelseIdPaths.Authorize;
        document["token_endpoint"] = issuer + HelseIdPaths.Token;
        document["userinfo_endpoint"] = issuer + HelseIdPaths.UserInfo;
        document["end_session_endpoint"] = issuer + HelseIdPaths.EndSession;
        foreach (var (name, path) in Endepunkter.Zip(ForbudteStier))
        {
            document[name] = issuer + path;
        }

        document["pushed_authorization_request_endpoint"] = issuer + HelseIdPaths.Par;
        document["require_pushed_authorization_requests"] = false;
        document["expired_jwks_uri"] = issuer + HelseIdPaths.ExpiredJwks;
        document["available_idps"] = issuer + HelseIdPaths.AvailableIdps;
    }

    private static void LeggTilUtlogging(JsonObject document)
    {
        document["frontchannel_logout_supported"] = true;
        document["frontchannel_logout_session_supported"] = true;
        document["backchannel_logout_supported"] = true;
        document["backchannel_logout_session_supported"] = true;
    }

    private static void LeggTilEvner(JsonObject document)
    {
        document["grant_types_supported"] = Liste(
        [
            HelseIdGrants.AuthorizationCode, HelseIdGrants.ClientCredentials, HelseIdGrants.RefreshToken, "implicit",
            "urn:ietf:params:oauth:grant-type:device_code", "urn:openid:params:grant-type:ciba", HelseIdGrants.TokenExchange,
        ]);
        document["response_types_supported"] =
            Liste(["code", "token", "id_token", "id_token token", "code id_token", "code token", "code id_token token"]);
        document["response_modes_supported"] = Liste(["form_post", "query", "fragment"]);
        document["token_endpoint_auth_methods_supported"] = Liste(["client_secret_basic", "client_secret_post", "private_key_jwt"]);
        document["id_token_signing_alg_values_supported"] = Liste(["RS256"]);
        document["subject_types_supported"] = Liste(["public"]);
        document["code_challenge_methods_supported"] = Liste(["plain", "S256"]);
        document["request_parameter_supported"] = true;
        document["request_object_signing_alg_values_supported"] = Liste([.. JoseAlgorithms.All, "HS256", "HS384", "HS512"]);
        document["prompt_values_supported"] = Liste(["none", "login", "consent", "select_account"]);
        document["authorization_response_iss_parameter_supported"] = true;
        document["backchannel_token_delivery_modes_supported"] = Liste(["poll"]);
        document["backchannel_user_code_parameter_supported"] = true;
        document["dpop_signing_alg_values_supported"] = Liste(JoseAlgorithms.All);
    }

    private static JsonArray Liste(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
