using System.Text.Json;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Takes private keys out of the header and the claims of a JWT, which can be read as before.</summary>
internal static class SecretKeys
{
    private static readonly string Unreadable = Base64UrlEncoder.Encode("""{"fjernet":true}""");

    /// <summary>Header and claims without private keys; the same text when they hold none.</summary>
    /// <param name="claims">The parts in base64url, separated by dots.</param>
    public static string Mask(string claims) => string.Join('.', claims.Split('.').Select(Part));

    private static string Part(string part)
    {
        try
        {
            using var read = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(part));
            return PrivateJwk.IsIn(read.RootElement) ? Base64UrlEncoder.Encode(PrivateJwk.Without(read.RootElement)) : part;
        }
        catch (Exception notJson) when (notJson is JsonException or FormatException)
        {
            return part;
        }
        catch (InvalidOperationException)
        {
            // A name with half of a surrogate pair, written with \u: what it names cannot be told.
            return Unreadable;
        }
    }
}
