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
        var faults = findings.Where(f => f.Alvor == Alvor.Feil).ToList();

        // Page 1 prints one reason: a fact weighs more than what rests on an assumption.
        if (faults.Where(f => !RestsOnAnswers(f, answerAssumptions)).MinBy(f => f.Antakelser.Count) is { } decided)
        {
            return (Dom.IkkeBestatt, Sentence(decided), shown);
        }

        var dom = Resultater.Combine(scenarios.Select(s => Weighed(s, criterion.Id, answerAssumptions)));
        if (faults.Count > 0 && Resultater.Worst(dom, Dom.IkkeAvgjort) == Dom.IkkeAvgjort)
        {
            return (Dom.IkkeAvgjort, $"{Sentence(faults[0])} Funnet bygger bare på hva simulatoren antas å svare.", shown);
        }

        if (findings.FirstOrDefault(f => f.KreverPerson) is { } open
            && Resultater.Worst(dom, Dom.TilManuellVurdering) == Dom.TilManuellVurdering)
        {
            return (Dom.TilManuellVurdering, Sentence(open), shown);
        }

        if (dom == Dom.IkkeRelevant && criterion.Gjelder == Gjelder.Alle)
        {
            return (Dom.IkkeKjort, "Kriteriet gjelder alle fagsystemer, men ingen av scenarioene er relevante for dette.", shown);
        }

        var missing = criterion.Delkrav.Except(shown).Where(letter => IsCounted(letter, scenarios)).ToList();
        return dom == Dom.Bestatt && missing.Count > 0
            ? (Dom.IkkeAvgjort, $"Ingen scenarier viste delkrav {string.Join(", ", missing)}.", shown)
            : (dom, Reason(dom, scenarios), shown);
    }

    private static bool RestsOnAnswers(Finding finding, IReadOnlySet<string> answerAssumptions) =>
        finding.Antakelser.Count > 0 && finding.Antakelser.All(answerAssumptions.Contains);

    private static Dom Weighed(ScenarioRecord scenario, CriterionId criterion, IReadOnlySet<string> answerAssumptions)
    {
        var own = scenario.Findings.Where(f => f.Criterion == criterion && f.Alvor == Alvor.Feil).ToList();
        return scenario.Dom == Dom.IkkeBestatt && own.Count > 0 && own.All(f => RestsOnAnswers(f, answerAssumptions))
            ? Dom.IkkeAvgjort
            : scenario.Dom;
    }

    // A delkrav whose scenarios are all Ikke relevant is not asked for (rules.md 3).
    private static bool IsCounted(string letter, IReadOnlyList<ScenarioRecord> scenarios)
    {
        var its = scenarios.Where(s => s.Shows.Contains(letter)).ToList();
        return its.Count == 0 || its.Any(s => s.Dom != Dom.IkkeRelevant);
    }

    private static string Sentence(Finding finding) => finding.Antakelser.Count == 0
        ? finding.Sentence
        : $"{finding.Sentence} Bygger på antakelse {string.Join(", ", finding.Antakelser)}.";

    private static string Reason(Dom dom, IReadOnlyList<ScenarioRecord> scenarios) => dom switch
    {
        Dom.Bestatt => $"{scenarios.Count(s => s.Dom == Dom.Bestatt)} av {scenarios.Count(s => s.Dom != Dom.IkkeRelevant)} scenarier er bestått.",
        _ => scenarios.FirstOrDefault(s => s.Dom == dom)?.Reason ?? "Ingen scenarier er kjørt.",
    };
}
