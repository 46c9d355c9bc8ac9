using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Takes secrets out before anything is written: tokens, keys, passwords, PINs and cookies.</summary>
internal static partial class Masking
{
    private const int MaxPacking = 3;

    private static readonly HashSet<string> SecretHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key",
    };

    // A token attached to a message lies in base64, and so may the whole message: the name of its type, in clear and as base64 shows it.
    private static readonly string[] AttachedToken = ["application/jwt", "YXBwbGljYXRpb24vand0", "FwcGxpY2F0aW9uL2p3d", "hcHBsaWNhdGlvbi9qd3"];

    private static readonly byte[][] AttachedTokenBytes = [.. AttachedToken.Select(Encoding.ASCII.GetBytes)];

    public static WireMessage Mask(WireMessage message) => message with
    {
        StartLine = Text(message.StartLine),
        Headers = [.. message.Headers.Select(h => KeyValuePair.Create(h.Key, Header(h.Key, h.Value)))],
        Body = Bytes(message.Body),
        Clear = Bytes(message.Clear),
    };

    /// <summary>Masks what is secret in a text; a JWT keeps header, claims and hash, its signature is dropped.</summary>
    public static string Text(string text) => Text(text, packing: 0);

    private static string Text(string text, int packing)
    {
        if (packing < MaxPacking && TellsOfToken(text))
        {
            text = Packed().Replace(text, m => Unpacked(m.Value, packing));
        }

        var masked = Jwt().Replace(text, m => $"{m.Groups["claims"].Value}.[signatur fjernet; sha256 {Hash(m.Value)}]");
        masked = PrivateKey().Replace(masked, "[privat nøkkel fjernet]");
        masked = Element().Replace(masked, m => $"{m.Groups["name"].Value}[fjernet]");
        return Named().Replace(masked, m => $"{m.Groups["name"].Value}[fjernet]");
    }

    /// <summary>What is masked inside base64, as base64 again; the same text when nothing is.</summary>
    private static string Unpacked(string packed, int packing)
    {
        var bytes = new byte[packed.Length];
        if (!Convert.TryFromBase64String(packed, bytes, out var length))
        {
            return packed;
        }

        var inner = Encoding.UTF8.GetString(bytes, 0, length);
        if (!Jwt().IsMatch(inner) && !TellsOfToken(inner))
        {
            return packed;
        }

        var masked = Text(inner, packing + 1);
        return masked == inner ? packed : Convert.ToBase64String(Encoding.UTF8.GetBytes(masked));
    }

    private static bool TellsOfToken(string text) => AttachedToken.Any(name => text.Contains(name, StringComparison.Ordinal));

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
        MayHoldToken(body) || body.IndexOf("eyJ"u8) >= 0 || body.IndexOf("PRIVATE KEY"u8) >= 0 || body.IndexOf("assword"u8) >= 0
        || body.IndexOf("assord"u8) >= 0 || body.IndexOf("kcs12"u8) >= 0 || body.IndexOf("secret"u8) >= 0
        || body.IndexOf("pin"u8) >= 0 || body.IndexOf("PIN"u8) >= 0;

    private static bool MayHoldToken(ReadOnlySpan<byte> body)
    {
        foreach (var name in AttachedTokenBytes)
        {
            if (body.IndexOf(name) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    [GeneratedRegex(@"(?<claims>eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})\.[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)?")]
    private static partial Regex Jwt();

    // Shorter runs cannot hold a token with a signature.
    [GeneratedRegex(@"[A-Za-z0-9+/][A-Za-z0-9+/\s]{38,}[A-Za-z0-9+/]={0,2}")]
    private static partial Regex Packed();

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----", RegexOptions.Singleline)]
    private static partial Regex PrivateKey();

    [GeneratedRegex("(?<name><(?:[A-Za-z0-9_]+:)?(?:client_secret|password|passord|pin|pkcs12)(?: [^<>]*)?>)[^<]+", RegexOptions.IgnoreCase)]
    private static partial Regex Element();

    [GeneratedRegex("""(?<name>"?\b(?:client_secret|password|passord|pin|pkcs12)"?\s*[=:]\s*"?)[^"&<\s,}]+""", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
