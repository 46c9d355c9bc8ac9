using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Reports.JUnit;

/// <summary>The JUnit element that a scenario's result becomes; null is a plain pass.</summary>
internal static class CaseOutcome
{
    public const string Failure = "failure";
    public const string Error = "error";
    public const string Skipped = "skipped";

    public static string? Of(ScenarioRecord scenario) => scenario.Dom switch
    {
        Dom.IkkeBestatt => Failure,
        Dom.FeilITestverktoy => Error,
        Dom.Bestatt => Reveals(scenario) ? Failure : null,
        Dom.IkkeRelevant => Reveals(scenario) ? Failure : Skipped,
        _ => Skipped,
    };

    private static bool Reveals(ScenarioRecord scenario) => scenario.Findings.Any(f => f.Alvor == Alvor.Feil);
}
