using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Reports.JUnit;
using AcceptanceHarness.Reports.Model;

namespace AcceptanceHarness.Reports;

/// <summary>The report of a run, made from its record and its journal alone: the same input gives the same bytes.</summary>
public static class AcceptanceReport
{
    /// <summary>The name of the report that people read.</summary>
    public const string HtmlFile = "report.html";

    /// <summary>The name of the report that build servers read.</summary>
    public const string JUnitFile = "junit.xml";

    /// <summary>Writes <see cref="HtmlFile"/> and <see cref="JUnitFile"/> in a run's folder, over those that were there.</summary>
    /// <param name="run">What the run says.</param>
    /// <param name="journal">What its journal holds.</param>
    /// <param name="directory">The run's folder; made if it is missing.</param>
    /// <param name="cancellationToken">Ends the writing; no half-written file is left.</param>
    /// <returns>The full path of the HTML report.</returns>
    public static async Task<string> WriteAsync(
        RunRecord run,
        JournalReading journal,
        string directory,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(journal);
        var model = new ReportModel(run, journal.Exchanges, journal.Events);
        Directory.CreateDirectory(directory);
        var html = Path.GetFullPath(Path.Combine(directory, HtmlFile));

        await ReplaceAsync(html, await HtmlReport.RenderAsync(model, SectionCatalog.All, cancellationToken), cancellationToken);
        await ReplaceAsync(Path.Combine(directory, JUnitFile), JUnitReport.Render(run), cancellationToken);

        return html;
    }

    // Written beside and moved, so that a reader or an interruption never meets half a report.
    private static async Task ReplaceAsync(string path, string text, CancellationToken cancellationToken)
    {
        var beside = path + ".tmp";
        try
        {
            await File.WriteAllTextAsync(beside, text, cancellationToken);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
