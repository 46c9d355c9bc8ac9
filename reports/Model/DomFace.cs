using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Reports.Model;

/// <summary>How a result is shown: by word, symbol and colour together.</summary>
internal sealed record DomFace(string Word, string Symbol, string Css)
{
    public static DomFace Of(Dom dom) => dom switch
    {
        Dom.Bestatt => new(Labels.Of(dom), "✓", "bestatt"),
        Dom.IkkeBestatt => new(Labels.Of(dom), "✗", "ikke-bestatt"),
        Dom.IkkeAvgjort => new(Labels.Of(dom), "?", "uavklart"),
        Dom.IkkeRelevant => new(Labels.Of(dom), "–", "noytral"),
        Dom.Unntatt => new(Labels.Of(dom), "§", "noytral"),
        Dom.TilManuellVurdering => new(Labels.Of(dom), "◇", "uavklart"),
        Dom.IkkeKjort => new(Labels.Of(dom), "○", "noytral"),
        Dom.FeilITestverktoy => new(Labels.Of(dom), "!", "verktoy"),
        _ => throw new ArgumentOutOfRangeException(nameof(dom), dom, "Ukjent resultat."),
    };
}
