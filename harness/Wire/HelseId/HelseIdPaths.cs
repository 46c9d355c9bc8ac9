namespace AcceptanceHarness.Wire.HelseId;

/// <summary>Paths of HelseID's endpoints after the issuer; a client takes them from the discovery document, never from here.</summary>
public static class HelseIdPaths
{
    /// <summary>The discovery document.</summary>
    public const string Discovery = "/.well-known/openid-configuration";

    /// <summary>The signing keys.</summary>
    public const string Jwks = "/.well-known/openid-configuration/jwks";

    /// <summary>Pushed authorization requests (RFC 9126).</summary>
    public const string Par = "/connect/par";

    /// <summary>Login.</summary>
    public const string Authorize = "/connect/authorize";

    /// <summary>Tokens.</summary>
    public const string Token = "/connect/token";

    /// <summary>What is known of the user.</summary>
    public const string UserInfo = "/connect/userinfo";

    /// <summary>Logout.</summary>
    public const string EndSession = "/connect/endsession";

    /// <summary>What is registered of the client (HelseID's own).</summary>
    public const string ClientInfo = "/connect/clientinfo";

    /// <summary>Keys that no longer sign (HelseID's own).</summary>
    public const string ExpiredJwks = "/connect/expiredjwks";

    /// <summary>Identity providers on offer (HelseID's own).</summary>
    public const string AvailableIdps = "/connect/availableidps";

    /// <summary>NHN's test token service.</summary>
    public const string TestToken = "/v2/create-test-token-with-key";
}
