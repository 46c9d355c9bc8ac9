using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Core.Results;

/// <summary>The gate and the exit code of a run (rules.md 2).</summary>
public static class Gate
{
    private static readonly Dom[] Unfinished = [Dom.TilManuellVurdering, Dom.IkkeAvgjort, Dom.IkkeKjort];

    /// <summary>The machine's gate; none for a partial run.</summary>
    /// <param name="criteria">The criteria of the profile with their results.</param>
    /// <param name="other">Findings against criteria outside the selection, or in traffic of no scenario.</param>
    /// <param name="end">How the run ended.</param>
    /// <param name="partial">True for a selection, a seeded defect or the reference system.</param>
    public static GateRecord Compute(
        IReadOnlyList<CriterionRecord> criteria, IReadOnlyList<Finding> other, RunEnd end, bool partial)
    {
        var blocking = Blocking(criteria).Select(c => c.Criterion.Id.Value).ToList();
        if (partial)
        {
            return new GateRecord(null, "Delkjøring – ingen samlet vurdering.", blocking);
        }

        var open = blocking.Count == 0 && !NothingRun(criteria) && !other.Any(f => f.Alvor == Alvor.Feil) && end == RunEnd.Clean;
        return new GateRecord(open, open ? "Alle kriteriene i profilen er bestått. Klar for akseptansetest." : Closed(criteria, other, end), blocking);
    }

    /// <summary>No gate: what was seen while somebody used the system says nothing of the whole.</summary>
    public static GateRecord Observation { get; } = new(null, "Observasjon – ingen samlet vurdering.", []);

    /// <summary>The criteria that keep the gate closed, the worst first.</summary>
    /// <param name="criteria">The criteria of the profile with their results.</param>
    public static IEnumerable<CriterionRecord> Blocking(IReadOnlyList<CriterionRecord> criteria) =>
        criteria.Where(Blocks).OrderBy(c => c.Feilklasse ?? "Z", StringComparer.Ordinal);

    /// <summary>The exit code: the first of 1, 3, 4, 0 that applies (2, a wrong set-up, stands before them all and is the caller's).</summary>
    public static int ExitCode(IReadOnlyList<CriterionRecord> criteria, IReadOnlyList<Finding> other, RunEnd end)
    {
        var must = criteria.Where(c => c.Criterion.Niva == Niva.Ma).ToList();
        if (must.Any(c => c is { Dom: Dom.IkkeBestatt, Sperrer: "alltid" }) || other.Any(f => f.Alvor == Alvor.Feil))
        {
            return 1;
        }

        if (ToolFailed(criteria, end))
        {
            return 3;
        }

        return end.Interrupted || NothingRun(criteria) || must.Any(c => c.Dom == Dom.IkkeBestatt || Unfinished.Contains(c.Dom)) ? 4 : 0;
    }

    private static bool NothingRun(IReadOnlyList<CriterionRecord> criteria) =>
        criteria.All(c => c.Dom is Dom.IkkeKjort or Dom.IkkeRelevant);

    private static bool ToolFailed(IReadOnlyList<CriterionRecord> criteria, RunEnd end) =>
        end.ToolFault || criteria.Any(c => c.Dom == Dom.FeilITestverktoy);

    private static bool Blocks(CriterionRecord criterion) => criterion.Criterion.Niva == Niva.Ma
        && criterion.Dom is not Dom.Bestatt and not Dom.IkkeRelevant and not Dom.Unntatt
        && criterion.Sperrer != SperrerTabell.Ord(Sperrer.Aldri);

    // In the order of the exit codes: what is definite first, then whether the run can be trusted at all.
    private static string Closed(IReadOnlyList<CriterionRecord> criteria, IReadOnlyList<Finding> other, RunEnd end)
    {
        if (criteria.Any(c => c is { Dom: Dom.IkkeBestatt, Sperrer: "alltid" }))
        {
            return "Ikke klar for akseptansetest: minst ett kriterium som sperrer, er ikke bestått.";
        }

        if (other.Any(f => f.Alvor == Alvor.Feil))
        {
            return "Ikke klar for akseptansetest: det er funn utenfor scenarioene.";
        }

        if (ToolFailed(criteria, end))
        {
            return "Ikke klar for akseptansetest: testverktøyet feilet under kjøringen, så resultatet kan ikke brukes. Meld feilen, og kjør på nytt.";
        }

        if (end.Interrupted)
        {
            return "Ikke klar for akseptansetest: kjøringen ble avbrutt. Kjør på nytt til ende.";
        }

        return criteria.Any(c => c is { Dom: Dom.IkkeBestatt, Criterion.Niva: Niva.Ma })
            ? "Krever NHNs vurdering."
            : "Ikke klar for akseptansetest: vurderingen er ikke ferdig.";
    }
}
