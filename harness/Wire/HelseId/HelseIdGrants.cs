namespace AcceptanceHarness.Wire.HelseId;

/// <summary>The grant types that HelseID's security profile allows.</summary>
public static class HelseIdGrants
{
    /// <summary>A system for itself.</summary>
    public const string ClientCredentials = "client_credentials";

    /// <summary>A user who logged in.</summary>
    public const string AuthorizationCode = "authorization_code";

    /// <summary>A new token on an earlier login.</summary>
    public const string RefreshToken = "refresh_token";

    /// <summary>A token on another's token (RFC 8693).</summary>
    public const string TokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange";

    /// <summary>The four.</summary>
    public static IReadOnlyList<string> All { get; } = [ClientCredentials, AuthorizationCode, RefreshToken, TokenExchange];
}
