namespace AcceptanceHarness.Core.Results;

/// <summary>How results combine: the worst of those there are; nothing is nothing.</summary>
public static class Resultater
{
    /// <summary>The worst result of the list; an empty list is Ikke kjørt. There is no identity element.</summary>
    public static Dom Combine(IEnumerable<Dom> results) =>
        results.Aggregate((Dom?)null, (worst, next) => worst is { } known ? Worst(known, next) : next) ?? Dom.IkkeKjort;

    /// <summary>The worse of two results.</summary>
    public static Dom Worst(Dom left, Dom right) => Weight(left) >= Weight(right) ? left : right;

    // Approval.md 4.3: a definite finding is never hidden behind a tool error.
    private static int Weight(Dom dom) => dom switch
    {
        Dom.IkkeBestatt => 8,
        Dom.FeilITestverktoy => 7,
        Dom.IkkeAvgjort => 6,
        Dom.TilManuellVurdering => 5,
        Dom.IkkeKjort => 4,
        Dom.Unntatt => 3,
        Dom.Bestatt => 2,
        Dom.IkkeRelevant => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(dom), dom, "Ukjent resultat."),
    };
}
