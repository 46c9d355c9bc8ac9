using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Takes secrets out before anything is written: tokens, keys, passwords, PINs and cookies.</summary>
internal static partial class Masking
{
    private static readonly HashSet<string> SecretHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key",
    };

    public static WireMessage Mask(WireMessage message) => message with
    {
        StartLine = Text(message.StartLine),
        Headers = [.. message.Headers.Select(h => KeyValuePair.Create(h.Key, Header(h.Key, h.Value)))],
        Body = Bytes(message.Body),
        Clear = Bytes(message.Clear),
    };

    /// <summary>Masks what is secret in a text; a JWT keeps header, claims and hash, its signature is dropped.</summary>
    public static string Text(string text)
    {
        var masked = Jwt().Replace(text, m => $"{m.Groups["claims"].Value}.[signatur fjernet; sha256 {Hash(m.Value)}]");
        masked = PrivateKey().Replace(masked, "[privat nøkkel fjernet]");
        masked = Element().Replace(masked, m => $"{m.Groups["name"].Value}[fjernet]");
        return Named().Replace(masked, m => $"{m.Groups["name"].Value}[fjernet]");
    }

    private static string Header(string name, string value) => SecretHeaders.Contains(name)
        ? Jwt().IsMatch(value) ? Text(value) : "[fjernet]"
        : Text(value);

    private static ReadOnlyMemory<byte> Bytes(ReadOnlyMemory<byte> body)
    {
        // Only text can hold a token in readable form; what is not UTF-8 is kept as it is.
        if (body.IsEmpty || !MayHoldSecret(body.Span))
        {
            return body;
        }

        var text = Encoding.UTF8.GetString(body.Span);
        var masked = Text(text);
        return ReferenceEquals(text, masked) || text == masked ? body : Encoding.UTF8.GetBytes(masked);
    }

    private static bool MayHoldSecret(ReadOnlySpan<byte> body) =>
        body.IndexOf("eyJ"u8) >= 0 || body.IndexOf("PRIVATE KEY"u8) >= 0 || body.IndexOf("assword"u8) >= 0
        || body.IndexOf("assord"u8) >= 0 || body.IndexOf("kcs12"u8) >= 0 || body.IndexOf("secret"u8) >= 0
        || body.IndexOf("pin"u8) >= 0 || body.IndexOf("PIN"u8) >= 0;

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    [GeneratedRegex(@"(?<claims>eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})\.[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)?")]
    private static partial Regex Jwt();

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----", RegexOptions.Singleline)]
    private static partial Regex PrivateKey();

    [GeneratedRegex("(?<name><(?:[A-Za-z0-9_]+:)?(?:client_secret|password|passord|pin|pkcs12)(?: [^<>]*)?>)[^<]+", RegexOptions.IgnoreCase)]
    private static partial Regex Element();

    [GeneratedRegex("""(?<name>"?\b(?:client_secret|password|passord|pin|pkcs12)"?\s*[=:]\s*"?)[^"&<\s,}]+""", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
