using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Core.Results;

/// <summary>What the scenarios and findings of a run say of one criterion.</summary>
public static class CriterionJudgement
{
    /// <summary>Judges a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="scenarios">Its own scenarios, run or not.</param>
    /// <param name="findings">All findings against it, whichever scenario revealed them.</param>
    /// <param name="answerAssumptions">Ids of unconfirmed assumptions about what a simulator answered.</param>
    public static (Dom Dom, string Reason, IReadOnlyList<string> Shown) Of(
        Criterion criterion,
        IReadOnlyList<ScenarioRecord> scenarios,
        IReadOnlyList<Finding> findings,
        IReadOnlySet<string> answerAssumptions)
    {
        var shown = scenarios.Where(s => s.Dom is not Dom.IkkeKjort and not Dom.IkkeRelevant)
            .SelectMany(s => s.Shows).Distinct().Order(StringComparer.Ordinal).ToList();
        if (findings.Where(f => f.Alvor == Alvor.Feil).ToList() is { Count: > 0 } faults)
        {
            var decided = faults.FirstOrDefault(f => f.Antakelser.Count == 0 || !f.Antakelser.All(answerAssumptions.Contains));
            return decided is not null
                ? (Dom.IkkeBestatt, Sentence(decided), shown)
                : (Dom.IkkeAvgjort, $"{Sentence(faults[0])} Funnet bygger bare på hva simulatoren antas å svare.", shown);
        }

        var dom = Resultater.Combine(scenarios.Select(s => s.Dom));
        var missing = criterion.Delkrav.Except(shown).ToList();
        if (dom == Dom.Bestatt && missing.Count > 0)
        {
            return (Dom.IkkeAvgjort, $"Ingen scenarier viste delkrav {string.Join(", ", missing)}.", shown);
        }

        return (dom, Reason(dom, scenarios), shown);
    }

    private static string Sentence(Finding finding) => finding.Antakelser.Count == 0
        ? finding.Sentence
        : $"{finding.Sentence} Bygger på antakelse {string.Join(", ", finding.Antakelser)}.";

    private static string Reason(Dom dom, IReadOnlyList<ScenarioRecord> scenarios) => dom switch
    {
        Dom.Bestatt => $"{scenarios.Count(s => s.Dom == Dom.Bestatt)} av {scenarios.Count} scenarier er bestått.",
        _ => scenarios.FirstOrDefault(s => s.Dom == dom)?.Reason ?? "Ingen scenarier er kjørt.",
    };
}
