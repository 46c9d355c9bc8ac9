using System.Text.RegularExpressions;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Text from outside that goes into a journal event: short, and without anything that may be a person number or a token.</summary>
internal static partial class JournalText
{
    private const int Longest = 200;

    public static string Of(string text)
    {
        var clean = Sensitive().Replace(text, "[fjernet]");
        return clean.Length <= Longest ? clean : $"{clean[..Longest]}…";
    }

    [GeneratedRegex(@"[0-9]{11,}|eyJ[\w.\-]+|Bearer\s+\S+|[^\P{C}\t]", RegexOptions.IgnoreCase)]
    private static partial Regex Sensitive();
}
