namespace AcceptanceHarness.Wire.Jose;

/// <summary>The signature algorithms of JWS (RFC 7518) that HelseID takes.</summary>
/// <remarks>Source: NHN's own JWK generator and Java library; all of them are asymmetric.</remarks>
public static class JoseAlgorithms
{
    /// <summary>The nine algorithms, as <c>dpop_signing_alg_values_supported</c> lists them.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Whether HelseID takes a signature by the algorithm; the name is case-sensitive.</summary>
    public static bool IsAccepted(string? algorithm) => algorithm is not null && All.Contains(algorithm, StringComparer.Ordinal);
}
