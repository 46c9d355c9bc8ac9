using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Wire.Jose;

/// <summary>A JWS in compact form as it was read; reading says nothing of whether it is signed by whom it should.</summary>
/// <remarks>Strict: three parts of unpadded base64url, header and payload JSON objects without a member twice or half a character. Never throws on what a stranger sent.</remarks>
public sealed record JwsReading
{
    /// <summary>The longest token that is read, in characters; a longer one is unreadable.</summary>
    /// <value>64 Ki: well above any token with an attest, well below what would cost anything to parse.</value>
    public const int Longest = 64 * 1024;

    private const int Deepest = 16;

    private byte[] _input = [];
    private byte[] _signature = [];

    /// <summary>Why it could not be read, in bokmål; null when it could.</summary>
    public string? Reason { get; private init; }

    /// <summary>The header; an empty object when it could not be read.</summary>
    public JsonElement Header { get; private init; } = Empty;

    /// <summary>The payload; an empty object when it could not be read.</summary>
    public JsonElement Payload { get; private init; } = Empty;

    /// <summary>The header's <c>alg</c> where it is a text.</summary>
    public string? Algorithm => Text(Header, "alg");

    private static JsonElement Empty { get; } = JsonDocument.Parse("{}").RootElement;

    /// <summary>Reads a token.</summary>
    public static JwsReading Read(string? compact)
    {
        if (string.IsNullOrEmpty(compact))
        {
            return Unreadable("tom");
        }

        if (compact.Length > Longest)
        {
            return Unreadable(FormattableString.Invariant($"lengre enn {Longest} tegn"));
        }

        if (compact.Split('.') is not [var head, var body, var signature])
        {
            return Unreadable("ikke tre deler atskilt av punktum");
        }

        if (Decoded(head) is not { } headBytes || Decoded(body) is not { } bodyBytes || Decoded(signature) is not { } signatureBytes)
        {
            return Unreadable("ikke base64url uten utfylling");
        }

        return Parsed(headBytes) is not { } header || Parsed(bodyBytes) is not { } payload
            ? Unreadable("hode eller innhold er ikke et JSON-objekt der hvert navn står én gang og hver tekst er Unicode")
            : new JwsReading
            {
                Header = header,
                Payload = payload,
                _input = Encoding.ASCII.GetBytes($"{head}.{body}"),
                _signature = signatureBytes,
            };
    }

    /// <summary>The member's value where it is a text; null otherwise.</summary>
    public static string? Text(JsonElement of, string name)
    {
        try
        {
            return of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written with \u: no text.
            return null;
        }
    }

    /// <summary>The member's value where it is a whole number of seconds; null otherwise.</summary>
    public static long? Seconds(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetDouble(out var seconds) && Math.Abs(seconds) < 1e12
            ? (long)Math.Floor(seconds)
            : null;

    /// <summary>Whether the signature holds by a public key and the header's own algorithm.</summary>
    /// <remarks>False for an algorithm that HelseID does not take, for <c>crit</c> (nothing is understood), and for a key that cannot be used.</remarks>
    public bool IsSignedBy(JsonWebKey key)
    {
        ArgumentNullException.ThrowIfNull(key);

        if (Reason is not null || !JoseAlgorithms.IsAccepted(Algorithm) || Header.TryGetProperty("crit", out _) || !Fits(key, Algorithm!))
        {
            return false;
        }

        try
        {
            var provider = Providers.Factory.CreateForVerifying(key, Algorithm);
            try
            {
                return provider.Verify(_input, _signature);
            }
            finally
            {
                Providers.Factory.ReleaseSignatureProvider(provider);
            }
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException or InvalidOperationException
            or System.Security.Cryptography.CryptographicException or SecurityTokenException or FormatException)
        {
            return false;
        }
    }

    // An RSA key is not tried by an EC algorithm, nor P-256 by ES512 (RFC 7518 section 3.4).
    private static bool Fits(JsonWebKey key, string algorithm) => (key.Kty, key.Crv, algorithm) switch
    {
        ("RSA", _, ['R' or 'P', ..]) => true,
        ("EC", "P-256", "ES256") => true,
        ("EC", "P-384", "ES384") => true,
        ("EC", "P-521", "ES512") => true,
        _ => false,
    };

    private static JwsReading Unreadable(string reason) => new() { Reason = reason };

    private static byte[]? Decoded(string part)
    {
        // The framework's reader passes over white space and takes padding; the standard has neither (RFC 7515 section 2).
        var strict = part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && Base64Url.IsValid(part);
        return strict ? Base64Url.DecodeFromChars(part) : null;
    }

    private static JsonElement? Parsed(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = Deepest, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object && IsText(document.RootElement) ? document.RootElement.Clone() : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // The latter for half of a surrogate pair, written with \u: nothing that reads the token as text can read it.
            return null;
        }
    }

    private static bool IsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().All(member => member.Name is not null && IsText(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().All(IsText),
        JsonValueKind.String => value.GetString() is not null,
        _ => true,
    };
}
