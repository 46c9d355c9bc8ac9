using System.Text;
using AcceptanceHarness.Reports.Model;
using AcceptanceHarness.Reports.Resources;

namespace AcceptanceHarness.Reports;

internal static class Stylesheet
{
    private static readonly string[] Files = ["base.css", "tables.css", "evidence.css", "print.css"];

    /// <summary>The whole style of the report, with the running head that this run's printed pages carry.</summary>
    public static string For(ReportModel model)
    {
        var css = new StringBuilder("\n");
        foreach (var file in Files)
        {
            css.Append(Read(file));
        }

        return css.Append("@page{@top-center{content:\"").Append(RunningHead(model)).Append("\"}}\n").ToString();
    }

    // Only the report's own words: nothing recorded may reach a style sheet.
    private static string RunningHead(ReportModel model)
    {
        IEnumerable<string> words =
        [
            .. model.Run.ReferenceSystem ? [ReportText.ReferenceSystem] : Array.Empty<string>(),
            .. model.IsPartial ? [model.PartialWord] : Array.Empty<string>(),
            .. model.Run.SimulatorOverridden ? [ReportText.OverriddenShort] : Array.Empty<string>(),
        ];
        return string.Join(" · ", words.DefaultIfEmpty(ReportText.ReservationSimulator));
    }

    private static string Read(string file)
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream($"Styles/{file}")
            ?? throw new InvalidOperationException($"Stilarket Styles/{file} mangler i programmet. Bygg på nytt.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
