using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Wire.Jose;

/// <summary>Writes JWS in compact form (RFC 7515).</summary>
public static class Jws
{
    /// <summary>Signs a payload by the key's own algorithm; <c>alg</c> is added to the header.</summary>
    public static string Sign(JsonObject header, JsonObject payload, JoseKey key)
    {
        ArgumentNullException.ThrowIfNull(key);

        return Sign(header, payload, key, key.Algorithm);
    }

    /// <summary>Signs a payload by a given algorithm; <c>alg</c> is added to the header where it is missing.</summary>
    public static string Sign(JsonObject header, JsonObject payload, JoseKey key, string algorithm)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(key);

        var whole = header.ContainsKey("alg") ? header : With(header, algorithm);
        return Write(whole, payload, input => key.Sign(input, algorithm));
    }

    /// <summary>Writes a header and a payload with whatever signature is given: for tokens that are wrong on purpose.</summary>
    /// <param name="header">The header, whole.</param>
    /// <param name="payload">The payload.</param>
    /// <param name="sign">Gives the signature of the signing input; an empty one for none.</param>
    public static string Write(JsonObject header, JsonObject payload, Func<byte[], byte[]> sign)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(sign);

        var input = $"{Part(header)}.{Part(payload)}";
        return $"{input}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(input)))}";
    }

    /// <summary>The hash of a token as a DPoP proof's <c>ath</c> carries it: SHA-256 of its ASCII, base64url (RFC 9449 section 4.2).</summary>
    public static string Hash(string token) =>
        Base64UrlEncoder.Encode(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    private static JsonObject With(JsonObject header, string algorithm)
    {
        var whole = new JsonObject { ["alg"] = algorithm };
        foreach (var (name, value) in header)
        {
            whole[name] = value?.DeepClone();
        }

        return whole;
    }

    private static string Part(JsonObject part) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
