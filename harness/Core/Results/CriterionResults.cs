using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Core.Results;

/// <summary>The whole record of a criterion: result, class and what it blocks, each by its own rule and none changing another.</summary>
/// <param name="registers">Hazards and assumptions.</param>
/// <param name="formal">leverandør or beslutning.</param>
/// <param name="partial">True for a selection, a seeded defect or the reference system.</param>
public sealed class CriterionResults(Registers registers, string formal, bool partial)
{
    private const string InternApi = "intern-api";

    private readonly HashSet<string> _assumed = [.. Unconfirmed(registers).Select(a => a.Id)];
    private readonly HashSet<string> _aboutAnswers = [.. Unconfirmed(registers).Where(a => a.OmSvar).Select(a => a.Id)];

    /// <summary>Makes the record.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="scenarios">Its own scenarios, run or not.</param>
    /// <param name="findings">All findings against it, whichever scenario revealed them.</param>
    public CriterionRecord Of(Criterion criterion, IReadOnlyList<ScenarioRecord> scenarios, IReadOnlyList<Finding> findings)
    {
        var (dom, reason, shown) = CriterionJudgement.Of(criterion, scenarios, findings, _aboutAnswers);
        var selfReported = dom == Dom.Bestatt && scenarios.SelectMany(s => s.Steps).SelectMany(s => s.Observations)
            .Any(o => o is { Kilde: InternApi });
        if (selfReported && formal == "beslutning")
        {
            (dom, selfReported) = (Dom.TilManuellVurdering, false);
            reason = "Det brukeren så, er bare lest fra systemets eget grensesnitt. En person må se på skjermen.";
        }

        return new CriterionRecord
        {
            Criterion = criterion,
            Dom = dom,
            Reason = reason,
            Feilklasse = dom == Dom.IkkeBestatt ? Feilklasser.Av(criterion, registers.Hazards) : null,
            Sperrer = SperrerTabell.Ord(SperrerTabell.Av(
                criterion.Niva, criterion.Grunnlag, formal, partial, OnlyAssumptions(scenarios, findings))),
            Scenarios = [.. scenarios.Select(s => s.Id)],
            Shown = shown,
            Relevante = scenarios.Count(s => s.Dom != Dom.IkkeRelevant),
            Findings = findings,
            SelfReported = selfReported,
        };
    }

    private bool OnlyAssumptions(IReadOnlyList<ScenarioRecord> scenarios, IReadOnlyList<Finding> findings)
    {
        var faults = findings.Where(f => f.Alvor == Alvor.Feil).ToList();
        return faults.Count > 0
            && faults.All(f => f.Antakelser.Any(_assumed.Contains))
            && scenarios.Where(s => s.Dom == Dom.IkkeBestatt).All(s => s.Findings.Any(faults.Contains));
    }

    private static IEnumerable<Antakelse> Unconfirmed(Registers registers) =>
        registers.Antakelser.Where(a => a.Status == "antatt");
}
