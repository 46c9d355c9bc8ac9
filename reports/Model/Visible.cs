using System.Globalization;
using System.Text;

namespace AcceptanceHarness.Reports.Model;

/// <summary>Recorded text made safe to look at: what could hide or turn other text round is written out as its code point.</summary>
internal static class Visible
{
    public static string Text(string text) =>
        text.Any(IsTreacherous) ? Spelled(text) : text;

    private static string Spelled(string text)
    {
        var spelled = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (IsTreacherous(character))
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

    private static bool IsTreacherous(char character) =>
        character is not ('\n' or '\r' or '\t') &&
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
}
