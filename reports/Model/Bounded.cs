using AcceptanceHarness.Reports.Resources;

namespace AcceptanceHarness.Reports.Model;

/// <summary>Recorded values in running text: long ones are cut, and say so.</summary>
internal static class Bounded
{
    private const int Most = 2_000;

    public static string Text(string text) =>
        text.Length <= Most ? text : text[..Cut(text)] + Say.With(ReportText.ValueCut, Say.Number(text.Length));

    private static int Cut(string text) => char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
}
