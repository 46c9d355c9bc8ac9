using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Core.Results;

/// <summary>The words that people read for a result, in bokmål.</summary>
public static class Labels
{
    /// <summary>The label of a result.</summary>
    public static string Of(Dom dom) => dom switch
    {
        Dom.Bestatt => "Bestått",
        Dom.IkkeBestatt => "Ikke bestått",
        Dom.IkkeAvgjort => "Ikke avgjort",
        Dom.IkkeRelevant => "Ikke relevant",
        Dom.Unntatt => "Dispensasjon",
        Dom.TilManuellVurdering => "Til manuell vurdering",
        Dom.IkkeKjort => "Ikke kjørt",
        Dom.FeilITestverktoy => "Feil i testverktøyet",
        _ => throw new ArgumentOutOfRangeException(nameof(dom), dom, "Ukjent resultat."),
    };

    /// <summary>How much of a criterion concerns the system; null when all of it does.</summary>
    public static string? Relevans(CriterionRecord criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);

        return criterion.Relevante is { } relevant && relevant < criterion.Scenarios.Count
            ? FormattableString.Invariant($"{relevant} av {criterion.Scenarios.Count} scenarier relevante")
            : null;
    }
}
