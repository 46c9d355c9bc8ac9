using System.Globalization;
using System.Text;

namespace AcceptanceHarness.Core.Results;

/// <summary>Recorded text made safe to look at, on the console and in reports: what could hide or turn other text round is written out as its code point.</summary>
public static class Visible
{
    /// <summary>Text that may have several lines.</summary>
    /// <param name="text">The text as it was recorded.</param>
    public static string Text(string text) => text.Any(IsTreacherous) ? Spelled(text, IsTreacherous) : text;

    /// <summary>Text that is to stay on one line, so that it cannot pass for a line of the tool's own.</summary>
    /// <param name="text">The text as it was recorded.</param>
    public static string Line(string text) => text.Any(BreaksLine) ? Spelled(text, BreaksLine) : text;

    private static string Spelled(string text, Func<char, bool> isTreacherous)
    {
        var spelled = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (isTreacherous(character))
            {
                spelled.Append(CultureInfo.InvariantCulture, $"⟨U+{(int)character:X4}⟩");
            }
            else
            {
                spelled.Append(character);
            }
        }

        return spelled.ToString();
    }

    private static bool IsTreacherous(char character) => character is not ('\n' or '\r' or '\t') && BreaksLine(character);

    private static bool BreaksLine(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
