using AcceptanceHarness.Reports.Resources;
using AcceptanceHarness.Reports.Sections;

namespace AcceptanceHarness.Reports;

internal static class SectionCatalog
{
    public const string Front = "forside";

    /// <summary>Every section, in reading order.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new(Front, ReportText.FrontTitle, typeof(Forside)),
        new("sammendrag", ReportText.SummaryTitle, typeof(Sammendrag)),
        new("omfang", ReportText.ScopeTitle, typeof(Omfang)),
        new("miljo", ReportText.EnvironmentTitle, typeof(Miljo)),
        new("sporbarhet", ReportText.TraceTitle, typeof(Sporbarhet)),
        new("resultater", ReportText.ResultsTitle, typeof(Resultater)),
        new("helseid", ReportText.HelseIdTitle, typeof(HelseIdKontroller)),
        new("farer", ReportText.HazardsTitle, typeof(Farer)),
        new("antakelser", ReportText.AssumptionsTitle, typeof(Antakelser)),
        new("avvik", ReportText.DeviationsTitle, typeof(Avvik)),
        new("ikke-testet", ReportText.NotTestedTitle, typeof(IkkeTestet)),
        new("utenfor-scenario", ReportText.OutsideTitle, typeof(UtenforScenario)),
        new("sier-ikke", ReportText.LimitsTitle, typeof(SierIkke)),
        new("beslutning", ReportText.DecisionTitle, typeof(Beslutning)),
    ];
}
