using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Masks the value of a header.</summary>
internal static class SecretHeader
{
    /// <summary>A token, with the scheme it is given by.</summary>
    public static readonly Regex Token = new(@"(?:\b(?i:Bearer|DPoP) +)?" + SecretText.JwtPattern, RegexOptions.NonBacktracking);

    /// <summary>Of a secret header only tokens are kept, masked themselves; of another one all but what is secret in it.</summary>
    public static string Mask(string name, string value)
    {
        if (!SecretWords.IsSecretHeader(name))
        {
            return SecretText.Mask(value);
        }

        var tokens = Token.Matches(value).Select(token => SecretText.Mask(token.Value)).ToList();
        var rest = Token.Replace(value, "").Trim(' ', ',');
        return string.Join(", ", rest.Length > 0 || tokens.Count == 0 ? [.. tokens, SecretText.Removed] : tokens);
    }
}
