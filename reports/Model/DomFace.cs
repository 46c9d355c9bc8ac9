using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Reports.Resources;

namespace AcceptanceHarness.Reports.Model;

/// <summary>How a result is shown: by word, symbol and colour together.</summary>
internal sealed record DomFace(string Word, string Symbol, string Css)
{
    public static DomFace Of(Dom dom) => dom switch
    {
        Dom.Bestatt => new(ReportText.DomBestatt, "✓", "bestatt"),
        Dom.IkkeBestatt => new(ReportText.DomIkkeBestatt, "✗", "ikke-bestatt"),
        Dom.IkkeAvgjort => new(ReportText.DomIkkeAvgjort, "?", "uavklart"),
        Dom.IkkeRelevant => new(ReportText.DomIkkeRelevant, "–", "noytral"),
        Dom.Unntatt => new(ReportText.DomUnntatt, "§", "noytral"),
        Dom.TilManuellVurdering => new(ReportText.DomTilManuellVurdering, "◇", "uavklart"),
        Dom.IkkeKjort => new(ReportText.DomIkkeKjort, "○", "noytral"),
        Dom.FeilITestverktoy => new(ReportText.DomFeilITestverktoy, "!", "verktoy"),
        _ => throw new ArgumentOutOfRangeException(nameof(dom), dom, "Ukjent resultat."),
    };
}
