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
    /// <param name="partial">True for a selection, a seeded defect or the reference system.</param>
    public static GateRecord Compute(IReadOnlyList<CriterionRecord> criteria, IReadOnlyList<Finding> other, bool partial)
    {
        var blocking = criteria.Where(Blocks).OrderBy(c => c.Feilklasse ?? "Z", StringComparer.Ordinal)
            .Select(c => c.Criterion.Id.Value).ToList();
        if (partial)
        {
            return new GateRecord(null, "Delkjøring – ingen samlet vurdering.", blocking);
        }

        var open = blocking.Count == 0 && !NothingRun(criteria) && !other.Any(f => f.Alvor == Alvor.Feil);
        return new GateRecord(open, Text(open, criteria, other), blocking);
    }

    /// <summary>No gate: what was seen while somebody used the system says nothing of the whole.</summary>
    public static GateRecord Observation { get; } = new(null, "Observasjon – ingen samlet vurdering.", []);

    /// <summary>The exit code: the first of 1, 3, 4, 0 that applies (2, a wrong set-up, stands before them all and is the caller's).</summary>
    public static int ExitCode(IReadOnlyList<CriterionRecord> criteria, IReadOnlyList<Finding> other, bool toolFault)
    {
        var must = criteria.Where(c => c.Criterion.Niva == Niva.Ma).ToList();
        if (must.Any(c => c is { Dom: Dom.IkkeBestatt, Sperrer: "alltid" }) || other.Any(f => f.Alvor == Alvor.Feil))
        {
            return 1;
        }

        if (toolFault || criteria.Any(c => c.Dom == Dom.FeilITestverktoy))
        {
            return 3;
        }

        return NothingRun(criteria) || must.Any(c => c.Dom == Dom.IkkeBestatt || Unfinished.Contains(c.Dom)) ? 4 : 0;
    }

    private static bool NothingRun(IReadOnlyList<CriterionRecord> criteria) =>
        criteria.All(c => c.Dom is Dom.IkkeKjort or Dom.IkkeRelevant);

    private static bool Blocks(CriterionRecord criterion) => criterion.Criterion.Niva == Niva.Ma
        && criterion.Dom is not Dom.Bestatt and not Dom.IkkeRelevant and not Dom.Unntatt
        && criterion.Sperrer != SperrerTabell.Ord(Sperrer.Aldri);

    private static string Text(bool open, IReadOnlyList<CriterionRecord> criteria, IReadOnlyList<Finding> other) => open
        ? "Alle kriteriene i profilen er bestått. Klar for akseptansetest."
        : criteria.Any(c => c is { Dom: Dom.IkkeBestatt, Sperrer: "alltid" })
            ? "Ikke klar for akseptansetest: minst ett kriterium som sperrer, er ikke bestått."
            : criteria.Any(c => c is { Dom: Dom.IkkeBestatt, Criterion.Niva: Niva.Ma })
                ? "Krever NHNs vurdering."
                : other.Any(f => f.Alvor == Alvor.Feil)
                    ? "Ikke klar for akseptansetest: det er funn utenfor scenarioene."
                    : "Ikke klar for akseptansetest: vurderingen er ikke ferdig.";
}
