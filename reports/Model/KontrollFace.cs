using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Reports.Model;

/// <summary>How an outcome of the HelseID check list is shown: by word, symbol and colour together.</summary>
internal sealed record KontrollFace(string Word, string Symbol, string Css)
{
    public static KontrollFace Of(Kontrollutfall utfall) => utfall switch
    {
        Kontrollutfall.Bestatt => new(utfall.Ord(), "✓", "bestatt"),
        Kontrollutfall.IkkeBestatt => new(utfall.Ord(), "✗", "ikke-bestatt"),
        Kontrollutfall.Merknad => new(utfall.Ord(), "▲", "uavklart"),
        Kontrollutfall.IkkeProvd => new(utfall.Ord(), "○", "noytral"),
        Kontrollutfall.MaVurderes => new(utfall.Ord(), "◇", "uavklart"),
        _ => throw new ArgumentOutOfRangeException(nameof(utfall), utfall, "Ukjent utfall."),
    };
}
