namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What is asked of kjernejournal, as the system's log and policies name it.</summary>
internal static class Kjernejournaloperasjon
{
    public const string Indikator = "indikator";

    public const string Opprett = "opprett økt";

    public const string Forny = "forny økt";

    public const string Avslutt = "avslutt økt";

    public const string Side = "åpne side";

    public const string KritiskStatus = "status for kritisk informasjon";

    public const string KritiskSok = "hent kritisk informasjon";

    public const string KritiskLes = "les kritisk informasjon";

    public const string KritiskOpprett = "registrer kritisk informasjon";

    public const string KritiskEndre = "endre kritisk informasjon";

    public const string KritiskSlett = "slett kritisk informasjon";

    public const string Provesvar = "hent prøvesvar";

    public const string Dokumenter = "hent dokumentliste";

    public const string Dokument = "åpne dokument";

    public const string Billett = "hent billett";

    public const string Legemidler = "hent legemidler";
}
