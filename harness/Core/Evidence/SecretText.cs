using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Masks what is secret in a text of any form, and in what is packed in it.</summary>
/// <remarks>Every expression is matched in time that is linear in the text: the text is a stranger's.</remarks>
internal static class SecretText
{
    /// <summary>What stands in place of a secret.</summary>
    public const string Removed = "[fjernet]";

    /// <summary>A signed or encrypted JWT.</summary>
    public const string JwtPattern =
        @"(?<claims>eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)?";

    private const int Deepest = 6;

    // Shorter runs cannot hold a token with a signature.
    private const int ShortestPacked = 40;

    private const int HandleDigits = 64;

    private static readonly SearchValues<char> UpperHex = SearchValues.Create("0123456789ABCDEF");

    private static readonly string Name = @"(?<name>(?:\b|_)(?:" + SecretWords.Field + ")";

    private static readonly Regex Jwt = new(JwtPattern, RegexOptions.NonBacktracking);

    private static readonly Regex PrivateKey = new(
        "-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[^-]|-[^-])*(?:-----END [A-Z ]*PRIVATE KEY-----)?", RegexOptions.NonBacktracking);

    // A code or a refresh token as HelseID makes them: 64 hex digits and a version.
    private static readonly Regex Handle = new(@"[0-9A-F]{64}-1", RegexOptions.NonBacktracking);

    // A JWT that is masked already; without quotes its value ends at the first blank.
    private static readonly Regex MaskedJwt = new(
        @"^eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.\[signatur(?: fjernet; sha256 [0-9a-f]{64}\])?$", RegexOptions.NonBacktracking);

    // Hashes that were made where the call was read.
    private static readonly Regex Hashes = new(@"^\[(?:""sha256:[0-9a-f]{16}"",?)*\]$", RegexOptions.NonBacktracking);

    // In JSON, in JSON that is a string in JSON, between single quotes, and bare as in a form.
    private static readonly Regex EscapedQuotes = Named(Name + @"(?:\\+[""'])?\s*[=:]\s*\\+[""'])[^""'\\]*");
    private static readonly Regex Quotes = Named(Name + @"[""']?\s*[=:]\s*"")(?:[^""\\]|\\.)+");
    private static readonly Regex SingleQuotes = Named(Name + @"[""']?\s*[=:]\s*')(?:[^'\\]|\\.)+");
    private static readonly Regex JsonValue = Named(Name + @"""\s*:\s*)(?:[A-Za-z0-9.+-]+|\[[^\[\]]*\]?)");
    private static readonly Regex Bare = Named(Name + @"\s*[=:]\s*)[^""'&<>\s,{}\\][^""'&<>\s,}\\]*");

    /// <summary>The expressions that are matched against what strangers sent.</summary>
    public static IReadOnlyList<Regex> Expressions { get; } = [Jwt, PrivateKey, Handle, MaskedJwt, Hashes, EscapedQuotes, Quotes, SingleQuotes, JsonValue, Bare];

    /// <summary>The text without its secrets; the same text when it has none.</summary>
    public static string Mask(string text) => Mask(text, depth: 0);

    /// <summary>The text without its secrets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="depth">In how many others it is packed.</param>
    internal static string Mask(string text, int depth)
    {
        if (HoldsNothing(text, depth))
        {
            return text;
        }

        if (BodyText.IsMarkup(text))
        {
            return SecretMarkup.Mask(text, content => depth < Deepest ? Mask(content, depth + 1) : Plain(content, depth));
        }

        var plain = Plain(text, depth);
        return plain.Contains('<', StringComparison.Ordinal) ? SecretMarkup.Mask(plain, content => content) : plain;
    }

    /// <summary>Most messages hold no secret, which is seen in one look; what is written with character references is looked at piece by piece.</summary>
    private static bool HoldsNothing(string text, int depth) =>
        !SecretWords.AreIn(text)
        && !text.Contains("eyJ", StringComparison.Ordinal)
        && !text.Contains("-----BEGIN", StringComparison.Ordinal)
        && !text.Contains("&#", StringComparison.Ordinal)
        && !MayHoldHandle(text)
        && ReferenceEquals(Packed(text, depth), text);

    private static string Plain(string text, int depth)
    {
        var masked = Packed(Tokens(text), depth);
        return SecretWords.MayBeIn(masked) ? WithoutNamed(masked) : masked;
    }

    private static string WithoutNamed(string text)
    {
        var masked = EscapedQuotes.Replace(text, Replaced);
        masked = Quotes.Replace(masked, Replaced);
        masked = SingleQuotes.Replace(masked, Replaced);
        masked = JsonValue.Replace(masked, m => MayStay(m) ? m.Value : $"{m.Groups["name"].Value}\"{Removed}\"");
        return Bare.Replace(masked, Replaced);
    }

    private static string Tokens(string text)
    {
        var masked = text.Contains("eyJ", StringComparison.Ordinal)
            ? Jwt.Replace(text, m => $"{SecretKeys.Mask(m.Groups["claims"].Value)}.[signatur fjernet; sha256 {Hash(m.Value)}]")
            : text;
        masked = MayHoldHandle(masked) ? Handle.Replace(masked, Removed) : masked;
        return masked.Contains("-----BEGIN", StringComparison.Ordinal) ? PrivateKey.Replace(masked, "[privat nøkkel fjernet]") : masked;
    }

    private static string Replaced(Match match) => MayStay(match) ? match.Value : match.Groups["name"].Value + Removed;

    private static bool MayStay(Match match)
    {
        var name = match.Groups["name"];
        var value = match.ValueSpan[name.Length..];
        return Hashes.IsMatch(value) || (SecretWords.MayHoldJwt(name.ValueSpan) && MaskedJwt.IsMatch(value));
    }

    /// <summary>Whether 64 hex digits in capitals stand before a version.</summary>
    private static bool MayHoldHandle(string text)
    {
        for (var at = text.IndexOf("-1", StringComparison.Ordinal); at >= 0; at = text.IndexOf("-1", at + 1, StringComparison.Ordinal))
        {
            if (at >= HandleDigits && !text.AsSpan(at - HandleDigits, HandleDigits).ContainsAnyExcept(UpperHex))
            {
                return true;
            }
        }

        return false;
    }

    private static string Packed(string text, int depth)
    {
        if (depth == Deepest)
        {
            return text;
        }

        var masked = new StringBuilder();
        var done = 0;
        foreach (var run in PackedRuns.In(text, ShortestPacked))
        {
            if (Repacked(text[run], depth + 1) is { } repacked)
            {
                masked.Append(text, done, run.Start.Value - done).Append(repacked);
                done = run.End.Value;
                while (done < text.Length && text[done] == '=')
                {
                    done++;
                }
            }
        }

        return done == 0 ? text : masked.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>A run with what is secret in it masked, as base64 again; null when nothing is, or when it is no base64.</summary>
    private static string? Repacked(string run, int depth)
    {
        if (PackedRuns.Unpack(run) is not { } bytes)
        {
            return null;
        }

        // The claims of a token stay as they are, so only what is markup is masked by the names in it.
        var inner = BodyText.Of(bytes);
        var masked = BodyText.IsMarkup(inner.Text) ? Mask(inner.Text, depth) : Packed(Tokens(inner.Text), depth);
        return masked == inner.Text ? null : Convert.ToBase64String(inner.Write(masked, bytes));
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    private static Regex Named(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Singleline);
}
