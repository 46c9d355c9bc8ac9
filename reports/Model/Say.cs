using System.Globalization;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Reports.Resources;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Reports.Model;

internal static class Say
{
    private static readonly NumberFormatInfo Norwegian = new() { NumberGroupSeparator = "\u00a0", NumberDecimalSeparator = "," };

    public static string With(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);

    public static string Ids(IEnumerable<Criterion> criteria) => string.Join(", ", criteria.Select(c => c.Id.Value));

    public static string Number(long number) => number.ToString("#,0", Norwegian);

    public static string OsloTime(DateTimeOffset time) =>
        With(ReportText.TimeOslo, NorskTid.Av(time).ToString("dd.MM.yyyy HH.mm.ss", CultureInfo.InvariantCulture));

    public static string UtcTime(DateTimeOffset time) =>
        With(ReportText.TimeUtc, time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    public static string UtcInstant(DateTimeOffset time) =>
        With(ReportText.TimeUtc, time.UtcDateTime.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture));

    public static string Seconds(TimeSpan time) => With(ReportText.Seconds, time.TotalSeconds.ToString("0.00", Norwegian));

    public static string Solution(string code) => code switch
    {
        "HID" => ReportText.SolutionHid,
        "ERE" => ReportText.SolutionEre,
        "ERU" => ReportText.SolutionEru,
        "SFM" => ReportText.SolutionSfm,
        "KJ" => ReportText.SolutionKj,
        "HNO" => ReportText.SolutionHno,
        "SAM" => ReportText.SolutionSam,
        "RAP" => ReportText.SolutionRap,
        _ => code,
    };

    public static string Group(int group) => group switch
    {
        1 => ReportText.Group1,
        2 => ReportText.Group2,
        3 => ReportText.Group3,
        _ => group.ToString(CultureInfo.InvariantCulture),
    };

    public static string Level(Niva niva) => niva == Niva.Ma ? ReportText.LevelMust : ReportText.LevelShould;

    public static string Seriousness(Alvor alvor) => alvor switch
    {
        Alvor.Feil => ReportText.AlvorFeil,
        Alvor.Merknad => ReportText.AlvorMerknad,
        _ => ReportText.AlvorOpplysning,
    };

    public static string Severity(string severity) => severity switch
    {
        "Catastrophic" => ReportText.SeverityCatastrophic,
        "Major" => ReportText.SeverityMajor,
        "Considerable" => ReportText.SeverityConsiderable,
        _ => severity,
    };

    public static string Blocking(string sperrer) => sperrer switch
    {
        "alltid" => ReportText.BlocksAlways,
        "krever-vurdering" => ReportText.BlocksUntilJudged,
        "aldri" => ReportText.BlocksNever,
        _ => sperrer,
    };
}
