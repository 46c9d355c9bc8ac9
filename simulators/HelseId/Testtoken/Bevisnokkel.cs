using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Reads keys that an order carries.</summary>
internal static class Bevisnokkel
{
    // RSA 8192 in base64url is 1,366 characters; a longer key would cost the simulator time and nobody anything.
    private const int Lengst = 1400;

    /// <summary>The private key; null when it is none that can sign.</summary>
    public static JoseKey? Privat(string? jwk)
    {
        if (Offentlig(jwk) is not { } read || read.Alg is { Length: > 0 } alg && !JoseAlgorithms.IsAccepted(alg))
        {
            return null;
        }

        return Forsok(() =>
        {
            var key = JoseKey.FromPrivateJwk(jwk!);
            Jws.Sign([], [], key);
            return key;
        });
    }

    /// <summary>The key's public part; null when it is none that can be used.</summary>
    public static JsonWebKey? Offentlig(string? jwk) => Forsok(() =>
    {
        var key = JsonWebKey.Create(jwk);
        var fits = key.Kty == "RSA" ? key.N is { Length: <= Lengst } : key.Kty == "EC" && key.Crv is "P-256" or "P-384" or "P-521";
        return fits && key.ComputeJwkThumbprint().Length > 0 ? key : null;
    });

    /// <summary>The whole key, its private part too, as a proof must never carry it.</summary>
    public static JsonNode Hele(JoseKey key) => JsonNode.Parse(key.ToPrivateJwk())!;

    private static T? Forsok<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException or InvalidOperationException
            or FormatException or CryptographicException or SecurityTokenException)
        {
            return null;
        }
    }
}
