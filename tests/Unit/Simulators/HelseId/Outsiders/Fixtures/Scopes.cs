using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;

/// <summary>What the outsiders ask for.</summary>
internal static class Scopes
{
    /// <summary>For a user: who it is, how surely, and the service.</summary>
    public static IReadOnlyList<string> Bruker { get; } =
    [
        HelseIdScopes.OpenId, HelseIdScopes.Profile, HelseIdScopes.OfflineAccess, HelseIdScopes.Pid, HelseIdScopes.SecurityLevel,
        HelseIdScopes.HprNumber, HelseIdScopes.ProvetjenesteBruker,
    ];

    /// <summary>All that a client is registered with.</summary>
    public static IReadOnlyList<string> Alle { get; } = [.. Bruker, HelseIdScopes.ProvetjenesteSystem];
}
