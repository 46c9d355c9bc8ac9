using System.Text;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Masks the value of a header.</summary>
internal static class SecretHeader
{
    /// <summary>The scheme that a token is given by, at the end of what stands before it.</summary>
    public static readonly Regex Scheme = new(@"\b(?:Bearer|DPoP) +$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    /// <summary>Of a secret header only tokens are kept, masked themselves; of another one all but what is secret in it.</summary>
    public static string Mask(string name, string value)
    {
        if (!SecretWords.IsSecretHeader(name))
        {
            return SecretText.Mask(value);
        }

        var (kept, rest, done) = (new List<string>(), new StringBuilder(), 0);
        foreach (var token in TokenRun.In(value).Where(token => token.IsSigned))
        {
            var before = value[done..token.Start];
            var scheme = Scheme.Match(before).Value;
            kept.Add(scheme + SecretText.Mask(value[token.Start..token.End]));
            rest.Append(before, 0, before.Length - scheme.Length);
            done = token.End;
        }

        var isMore = rest.Append(value, done, value.Length - done).ToString().Trim(' ', ',').Length > 0;
        return string.Join(", ", isMore || kept.Count == 0 ? [.. kept, SecretText.Removed] : kept);
    }
}
