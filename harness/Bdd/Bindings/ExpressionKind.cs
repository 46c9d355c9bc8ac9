using System.Text.RegularExpressions;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>Tells a Cucumber expression from a regular expression.</summary>
internal static partial class ExpressionKind
{
    public static bool IsCucumber(string expression)
    {
        if (expression.StartsWith('^') || expression.EndsWith('$'))
        {
            return false;
        }

        return Placeholder().IsMatch(expression) || !OnlyRegex().IsMatch(expression);
    }

    [GeneratedRegex(@"\{\w*\}")]
    private static partial Regex Placeholder();

    // A group with a repetition in it, .*, an escaped dot, or digits: no Cucumber expression has those.
    [GeneratedRegex(@"\([^)]+[*+]\)|\.\*|\\\.|\\d\+")]
    private static partial Regex OnlyRegex();
}
