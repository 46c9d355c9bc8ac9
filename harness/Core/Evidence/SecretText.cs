using System.Buffers;
using System.Buffers.Text;
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

    private const int Deepest = 6;

    // What is written in escapes counts as so many packings: escapes in escapes are read twice, and the work stays in bounds.
    private const int Escaping = 3;

    // Shorter runs cannot hold a token with a signature.
    private const int ShortestPacked = 40;

    private const int HandleDigits = 64;

    // Of JSON, of strings in JSON, and of forms.
    private static readonly SearchValues<char> Escapes = SearchValues.Create("{\\%");

    private static readonly SearchValues<char> UpperHex = SearchValues.Create("0123456789ABCDEF");

    private static readonly string Name = @"(?<name>(?:\b|_)(?:" + SecretWords.Field + ")";

    private static readonly Regex PrivateKey = new(
        "-----BEGIN[ +][A-Z +]*PRIVATE[ +]KEY-----(?:[^-]|-[^-])*(?:-----END[ +][A-Z +]*PRIVATE[ +]KEY-----)?", RegexOptions.NonBacktracking);

    // A code or a refresh token as HelseID makes them: 64 hex digits and a version.
    private static readonly Regex Handle = new(@"[0-9A-F]{64}(?:-|%2[Dd])1", RegexOptions.NonBacktracking);

    // A JWT that is masked already; without quotes its value ends at the first blank.
    private static readonly Regex MaskedJwt = new(
        @"^[A-Za-z0-9_-]+=*\.[A-Za-z0-9_+/=-]*\.\[signatur(?: fjernet; sha256 [0-9a-f]{64}\])?$", RegexOptions.NonBacktracking);

    // Hashes that were made where the call was read.
    private static readonly Regex Hashes = new(@"^\[(?:""sha256:[0-9a-f]{16}"",?)*\]$", RegexOptions.NonBacktracking);

    // In JSON, in JSON that is a string in JSON, between single quotes, and bare as in a form.
    private static readonly Regex EscapedQuotes = Named(Name + @"(?:\\+[""'])?\s*[=:]\s*\\+[""'])[^""'\\]*");
    private static readonly Regex Quotes = Named(Name + @"[""']?\s*[=:]\s*"")(?:[^""\\]|\\.)+");
    private static readonly Regex SingleQuotes = Named(Name + @"[""']?\s*[=:]\s*')(?:[^'\\]|\\.)+");
    private static readonly Regex JsonValue = Named(Name + @"""\s*:\s*)(?:[A-Za-z0-9.+-]+|\[[^\[\]]*\]?)");
    private static readonly Regex Bare = Named(Name + @"\s*[=:]\s*)[^""'&<>\s,{}\\][^""'&<>\s,}\\]*");

    // In a form or a query a value ends at the next parameter; in a form in parts, at a line that begins with two hyphens.
    private static readonly Regex FormValue = Named(@"(?<name>(?:^|[?&])(?:[^=&\s""'<>]*[_.-])?(?:" + SecretWords.Field + @")=)[^""&<>\s\\]+");
    private static readonly Regex FormPart = Named(
        @"(?<name>form-data;[^\r\n]*\bname=""?(?:" + SecretWords.Field + @")\b[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n)[^\r\n]*(?:(?:\r?\n)+-?[^\r\n-][^\r\n]*)*");
    private static readonly Regex Authorization = Named(@"(?<name>\bauthorization[""']?\s*[=:]\s*[""']?(?:Bearer|DPoP|Basic)\s+)[^""'<>\s,&\\]+");

    /// <summary>The expressions that are matched against what strangers sent.</summary>
    public static IReadOnlyList<Regex> Expressions { get; } =
    [
        PrivateKey, Handle, MaskedJwt, Hashes, EscapedQuotes, Quotes, SingleQuotes, JsonValue, Bare, FormValue, FormPart, Authorization,
        SecretForm.Word, SecretForm.Mark, SecretJson.Escape, SecretHeader.Scheme,
    ];

    /// <summary>The text without its secrets; the same text when it has none.</summary>
    public static string Mask(string text) => Mask(text, depth: 0);

    /// <summary>What is kept of the value of a field for tokens, masked already: a JWT.</summary>
    public static string MaskedToken(string masked) => MaskedJwt.IsMatch(masked.AsSpan().Trim()) ? masked : Removed;

    /// <summary>Whether an array is one of hashes, which the evidence itself has in place of secrets.</summary>
    public static bool IsHashes(ReadOnlySpan<char> array) => Hashes.IsMatch(array);

    /// <summary>The text without its secrets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="depth">In how many others it is packed.</param>
    private static string Mask(string text, int depth)
    {
        if (HoldsNothing(text))
        {
            return Packed(text, depth);
        }

        if (BodyText.IsMarkup(text))
        {
            return SecretMarkup.Mask(text, content => depth < Deepest ? Mask(content, depth + 1) : Plain(content, depth));
        }

        var plain = Plain(text, depth);
        return plain.Contains('<', StringComparison.Ordinal) ? SecretMarkup.Mask(plain, content => Plain(content, Deepest)) : plain;
    }

    /// <summary>Most messages hold no secret but in what is packed in them, which is seen in one look; what is escaped is looked at piece by piece.</summary>
    private static bool HoldsNothing(string text) =>
        !SecretWords.AreIn(text)
        && text.AsSpan().IndexOfAny(Escapes) < 0
        && !text.Contains("-----BEGIN", StringComparison.Ordinal)
        && !text.Contains("&#", StringComparison.Ordinal)
        && !MayHoldHandle(text)
        && !TokenRun.In(text).Any();

    private static string Plain(string text, int depth)
    {
        // At the deepest level only tokens are looked for in what is escaped.
        string Content(string content) => depth < Deepest ? Mask(content, Math.Min(depth + Escaping, Deepest)) : Tokens(content, depth);

        var masked = SecretForm.Mask(SecretJson.Mask(text, Content), Content);
        masked = Tokens(masked, depth);
        return SecretWords.MayBeIn(masked) ? WithoutNamed(masked) : masked;
    }

    private static string WithoutNamed(string text)
    {
        var masked = EscapedQuotes.Replace(text, Replaced);
        masked = Quotes.Replace(masked, Replaced);
        masked = SingleQuotes.Replace(masked, Replaced);
        masked = JsonValue.Replace(masked, m => MayStay(m) ? m.Value : $"{m.Groups["name"].Value}\"{Removed}\"");
        masked = FormValue.Replace(masked, Replaced);
        masked = FormPart.Replace(masked, Replaced);
        masked = Authorization.Replace(masked, Replaced);
        return Bare.Replace(masked, Replaced);
    }

    /// <summary>The text without handles, keys and the signatures of tokens, and without the secrets in what is packed between them.</summary>
    private static string Tokens(string text, int depth)
    {
        var whole = MayHoldHandle(text) ? Handle.Replace(text, Removed) : text;
        whole = whole.Contains("-----BEGIN", StringComparison.Ordinal) ? PrivateKey.Replace(whole, "[privat nøkkel fjernet]") : whole;
        var (masked, done) = (new StringBuilder(), 0);
        foreach (var token in TokenRun.In(whole))
        {
            masked.Append(Packed(whole[done..token.Start], depth)).Append(Segment(whole[token.Start..token.Dot], depth)).Append('.')
                .Append(Segment(whole[(token.Dot + 1)..token.Claims], depth));
            if (token.IsSigned)
            {
                masked.Append(".[signatur fjernet; sha256 ").Append(Hash(whole[token.Start..token.End])).Append(']');
            }

            done = token.End;
        }

        return done == 0 ? Packed(whole, depth) : masked.Append(Packed(whole[done..], depth)).ToString();
    }

    /// <summary>The header or the claims of a token; the same characters when nothing is secret in them.</summary>
    private static string Segment(string segment, int depth)
    {
        var whole = segment.TrimEnd('=');
        if (depth == Deepest || PackedRuns.Unpack(whole.Length % 4 == 1 ? whole[..^1] : whole) is not { } bytes)
        {
            return segment;
        }

        var inner = BodyText.Of(bytes);
        var masked = Mask(inner.Text, depth + 1);
        return masked == inner.Text ? segment : Base64Url.EncodeToString(inner.Write(masked, bytes));
    }

    private static string Replaced(Match match) => MayStay(match) ? match.Value : match.Groups["name"].Value + Removed;

    private static bool MayStay(Match match)
    {
        var name = match.Groups["name"];
        var value = match.ValueSpan[name.Length..];
        return Hashes.IsMatch(value) || (SecretWords.MayHoldJwt(name.ValueSpan) && MaskedJwt.IsMatch(value));
    }

    /// <summary>Whether 64 hex digits in capitals stand before a version, whose hyphen may be percent-encoded.</summary>
    private static bool MayHoldHandle(string text) => MayHoldHandle(text, "-1") || MayHoldHandle(text, "%2D1") || MayHoldHandle(text, "%2d1");

    private static bool MayHoldHandle(string text, string version)
    {
        for (var at = text.IndexOf(version, StringComparison.Ordinal); at >= 0; at = text.IndexOf(version, at + 1, StringComparison.Ordinal))
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

        // What is no text is masked neither by names nor as markup: that would break it.
        var inner = BodyText.Of(bytes);
        var masked = inner.Encoding == Encoding.Latin1 ? Tokens(inner.Text, depth) : Mask(inner.Text, depth);
        return masked == inner.Text ? null : Convert.ToBase64String(inner.Write(masked, bytes));
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    private static Regex Named(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Singleline);
}
