using System.Globalization;
using System.Text.Json;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Reports;

namespace AcceptanceHarness.Cli.Running;

/// <summary>The folder of one run; an earlier run's folder is never touched.</summary>
internal sealed class RunFolder
{
    private RunFolder(string path) => Path = path;

    public string Path { get; }

    public string ReportPath => System.IO.Path.Combine(Path, "report.html");

    public static RunFolder Create(string? wanted, string below, TimeProvider clock)
    {
        var path = System.IO.Path.GetFullPath(wanted ?? NextFree(below, clock));
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new SetUpException($"Mappen «{path}» er ikke tom. En tidligere kjøring røres ikke; velg en ny mappe med --out.");
        }

        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new SetUpException($"Mappen «{path}» kan ikke lages: {wrong.Message} Velg en annen med --out.", wrong);
        }

        return new RunFolder(path);
    }

    /// <summary>Writes what was concluded, and binds it to the evidence before the journal is closed.</summary>
    /// <exception cref="JournalFailedException">It cannot be written.</exception>
    public static async Task SealAsync(RunRecord record, string path, Journal journal)
    {
        try
        {
            await RunRecordFile.WriteAsync(record, path, CancellationToken.None);
            journal.Seal(await RunRecordFile.DigestAsync(path, CancellationToken.None));
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            throw new JournalFailedException(unwritten);
        }
    }

    /// <summary>Makes the report of what the folder holds.</summary>
    /// <exception cref="SetUpException">The record or the journal cannot be read, or is not as the run left it.</exception>
    public static async Task WriteReportAsync(string path, CancellationToken cancellationToken)
    {
        var (record, reading) = await ReadAsync(path, cancellationToken);
        if (!reading.IsWhole)
        {
            throw new SetUpException(
                $"{reading.Reason ?? "Journalen er ikke avsluttet."} Bevisene er ikke slik kjøringen skrev dem, så det lages ingen rapport. Bruk en uendret kopi av mappen, eller kjør på nytt.");
        }

        if (reading.Seal != await RunRecordFile.DigestAsync(path, cancellationToken))
        {
            throw new SetUpException(
                $"{RunRecordFile.FileName} er ikke den kjøringen skrev: den stemmer ikke med seglet i journalen, så det lages ingen rapport. Bruk en uendret kopi av mappen, eller kjør på nytt.");
        }

        await AcceptanceReport.WriteAsync(record, reading, path, cancellationToken);
    }

    private static async Task<(RunRecord Record, JournalReading Reading)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return (await RunRecordFile.ReadAsync(path, cancellationToken), await JournalReader.ReadAsync(path, cancellationToken));
        }
        catch (Exception wrong) when (wrong is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new SetUpException($"Mappen «{path}» er ingen hel kjøring: {wrong.Message} Oppgi mappen som «acceptance run» skrev.", wrong);
        }
    }

    private static string NextFree(string below, TimeProvider clock)
    {
        var name = clock.GetLocalNow().ToString("yyyy-MM-dd'T'HHmmss", CultureInfo.InvariantCulture);
        var candidates = Enumerable.Range(1, 1000).Select(n => n == 1 ? name : $"{name}-{n}");
        return candidates.Select(c => System.IO.Path.Combine(below, c)).First(p => !Directory.Exists(p));
    }
}
