using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Masks what is percent-encoded: in forms, queries and addresses.</summary>
internal static class SecretForm
{
    /// <summary>A name, a value or a part of an address with something encoded in it.</summary>
    public static readonly Regex Word = new(@"[^\s""'<>&=?#]*%[0-9A-Fa-f]{2}[^\s""'<>&=?#]*", RegexOptions.NonBacktracking);

    /// <summary>What stands in place of a secret, encoded.</summary>
    public static readonly Regex Mark = new(
        "%5B(?:fjernet|privat%20n%C3%B8kkel%20fjernet|signatur%20fjernet%3B%20sha256%20[0-9a-f]{64})%5D", RegexOptions.NonBacktracking);

    /// <summary>The text with what is secret in its words masked, and with the names of secrets in clear.</summary>
    /// <param name="text">The text.</param>
    /// <param name="content">Masks a word as a reader gets it.</param>
    public static string Mask(string text, Func<string, string> content) =>
        text.Contains('%', StringComparison.Ordinal) ? Word.Replace(text, word => Masked(word, text, content)) : text;

    private static string Masked(Match word, string text, Func<string, string> content)
    {
        var read = Uri.UnescapeDataString(word.Value);
        var end = word.Index + word.Length;
        if (end < text.Length && text[end] == '=' && Uri.UnescapeDataString(read) is var name && SecretWords.IsSecret(name))
        {
            return name;
        }

        var masked = content(read);
        return masked == read ? word.Value : Encoded(masked, word.Value);
    }

    // A plus sign that was written as one is a blank to whoever reads the form.
    private static string Encoded(string masked, string written)
    {
        var encoded = Mark.Replace(Uri.EscapeDataString(masked), mark => Uri.UnescapeDataString(mark.Value));
        return written.Contains('+', StringComparison.Ordinal) ? encoded.Replace("%2B", "+", StringComparison.Ordinal) : encoded;
    }
}
