using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>HelseID's operations by path, as they stand in the journal.</summary>
public static class HelseIdOperasjoner
{
    /// <summary>The discovery document.</summary>
    public const string Discovery = "discovery";

    /// <summary>The signing keys.</summary>
    public const string Jwks = "jwks";

    /// <summary>Pushed authorization requests.</summary>
    public const string Par = "par";

    /// <summary>Login.</summary>
    public const string Authorize = "authorize";

    /// <summary>Tokens.</summary>
    public const string Token = "token";

    /// <summary>What is known of the user.</summary>
    public const string UserInfo = "userinfo";

    /// <summary>Logout.</summary>
    public const string EndSession = "endsession";

    /// <summary>What is registered of the client.</summary>
    public const string ClientInfo = "clientinfo";

    /// <summary>Keys that no longer sign.</summary>
    public const string ExpiredJwks = "expiredjwks";

    /// <summary>Identity providers on offer.</summary>
    public const string AvailableIdps = "availableidps";

    /// <summary>The test token service.</summary>
    public const string TestToken = "testtoken";

    /// <summary>What the endpoints' addresses begin with when they are moved on purpose; they answer there at all times.</summary>
    public const string FlyttetSti = "/connect2/";

    private static readonly Dictionary<string, string> Stier = new(StringComparer.Ordinal)
    {
        [HelseIdPaths.Discovery] = Discovery,
        [HelseIdPaths.Jwks] = Jwks,
        [HelseIdPaths.Par] = Par,
        [HelseIdPaths.Authorize] = Authorize,
        [HelseIdPaths.Token] = Token,
        [HelseIdPaths.UserInfo] = UserInfo,
        [HelseIdPaths.EndSession] = EndSession,
        [HelseIdPaths.ClientInfo] = ClientInfo,
        [HelseIdPaths.ExpiredJwks] = ExpiredJwks,
        [HelseIdPaths.AvailableIdps] = AvailableIdps,
        [HelseIdPaths.TestToken] = TestToken,
    };

    /// <summary>The operation of a path after the issuer; null when there is none.</summary>
    public static string? Av(string path) => Stier.GetValueOrDefault(
        path.StartsWith(FlyttetSti, StringComparison.Ordinal) ? $"/connect/{path[FlyttetSti.Length..]}" : path);
}
