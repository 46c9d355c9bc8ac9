using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Tests.Core.Criteria;

namespace AcceptanceHarness.Tests.Core.Results;

internal static class Judged
{
    public static Criterion Criterion(
        Niva niva = Niva.Ma, Grunnlag grunnlag = Grunnlag.D, int group = 2, string[]? farer = null, string[]? delkrav = null) => new()
        {
            Id = CriterionId.Parse($"AK-ERE-{group}-01"),
            Title = "Prøve skal holde (a)",
            Feature = "Prøve",
            File = "Prove.feature",
            Niva = niva,
            Grunnlag = grunnlag,
            Kilde = "Prøve",
            Farer = farer ?? [],
            Roller = ["rekvirent"],
            Gjelder = "alle",
            Delkrav = delkrav ?? ["a"],
        };

    public static ScenarioRecord Scenario(Dom dom, string shows = "a", string kilde = "utveksling", params Finding[] findings) => new()
    {
        Id = $"AK-ERE-2-01 {dom} {shows}",
        Criterion = CriterionId.Parse("AK-ERE-2-01"),
        Title = dom.ToString(),
        Feature = "Prove.feature",
        Shows = [.. shows.Select(s => s.ToString())],
        Dom = dom,
        Reason = $"{Labels.Of(dom)}.",
        Steps =
        [
            new StepRecord
            {
                Keyword = "Så",
                Text = "holder det",
                Status = "utført",
                Observations = [new ObservationRecord { Expected = "x", Actual = "x", Holds = true, Kilde = kilde }],
            },
        ],
        Findings = findings,
        Exchanges = [],
        Faults = [],
        StartedAt = DateTimeOffset.UnixEpoch,
        Duration = TimeSpan.Zero,
    };

    public static Finding Finding(Alvor alvor = Alvor.Feil, params string[] antakelser) => new()
    {
        Criterion = CriterionId.Parse("AK-ERE-2-01"),
        Check = "prove",
        Alvor = alvor,
        Sentence = "Det holdt ikke.",
        Expected = "x",
        Received = "y",
        Antakelser = antakelser,
    };

    public static CriterionRecord Record(Dom dom, Niva niva = Niva.Ma, string sperrer = "alltid", string? klasse = null) => new()
    {
        Criterion = Criterion(niva),
        Dom = dom,
        Reason = "Prøve.",
        Feilklasse = klasse,
        Sperrer = sperrer,
        Scenarios = [],
        Shown = [],
        Findings = [],
    };

    public static CriterionRecord Of(
        Criterion criterion, ScenarioRecord[] scenarios, Finding[]? findings = null, string formal = "leverandør", bool partial = false) =>
        new CriterionResults(RegisterTexts.Read(), formal, partial).Of(criterion, scenarios, findings ?? []);
}
