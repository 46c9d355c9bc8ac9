namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Kjernejournal's operations as the journal names them.</summary>
public static class KjernejournalOperasjon
{
    public const string Opprett = "okt-opprett";
    public const string Forny = "okt-forny";
    public const string Avslutt = "okt-avslutt";
    public const string Hentpasient = "portal-hentpasient";
    public const string Indikator = "indikator-status";
    public const string IndikatorMedBillett = "indikator";

    /// <summary>The calls that ask what kjernejournal has of the patient.</summary>
    public static IReadOnlyList<string> Indikatorer { get; } = [Indikator, IndikatorMedBillett];
}
