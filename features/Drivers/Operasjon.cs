namespace AcceptanceHarness.Features.Drivers;

/// <summary>Operations of Reseptformidleren as the journal names them.</summary>
internal static class Operasjon
{
    public const string Resept = "M1";
    public const string Tilbakekalling = "M5";
    public const string Reseptliste = "M9_5";
    public const string Utleveringer = "M9_7";
    public const string HentListe = "M9_11";
    public const string Legemiddelliste = "M25_1";
    public const string Referansenummer = "M4_1";
}
