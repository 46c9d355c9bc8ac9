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

        var open = blocking.Count == 0 && !other.Any(f => f.Alvor == Alvor.Feil);
        return new GateRecord(open, Text(open, criteria), blocking);
    }

    /// <summary>The exit code: the first of 3, 1, 4, 0 that applies (2 never reaches a run's record).</summary>
    public static int ExitCode(IReadOnlyList<CriterionRecord> criteria, IReadOnlyList<Finding> other, bool toolFault)
    {
        var must = criteria.Where(c => c.Criterion.Niva == Niva.Ma).ToList();
        if (toolFault || criteria.Any(c => c.Dom == Dom.FeilITestverktoy))
        {
            return 3;
        }

        if (must.Any(c => c is { Dom: Dom.IkkeBestatt, Sperrer: "alltid" }) || other.Any(f => f.Alvor == Alvor.Feil))
        {
            return 1;
        }

        return must.Any(c => c.Dom == Dom.IkkeBestatt || Unfinished.Contains(c.Dom)) ? 4 : 0;
    }

    private static bool Blocks(CriterionRecord criterion) => criterion.Criterion.Niva == Niva.Ma
        && criterion.Dom is not Dom.Bestatt and not Dom.IkkeRelevant and not Dom.Unntatt
        && criterion.Sperrer != SperrerTabell.Ord(Sperrer.Aldri);

    private static string Text(bool open, IReadOnlyList<CriterionRecord> criteria) => open
        ? "Alle kriteriene i profilen er bestått. Klar for akseptansetest."
        : criteria.Any(c => c is { Dom: Dom.IkkeBestatt, Sperrer: "alltid" })
            ? "Ikke klar for akseptansetest: minst ett kriterium som sperrer, er ikke bestått."
            : criteria.Any(c => c.Dom == Dom.IkkeBestatt)
                ? "Krever NHNs vurdering."
                : "Ikke klar for akseptansetest: vurderingen er ikke ferdig.";
}
