namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>Names of the operations of Innlogging, the portal and helseindikator, as the journal has them.</summary>
public static class Kjernejournaloperasjoner
{
    /// <summary>A session is made.</summary>
    public const string Opprett = "okt-opprett";

    /// <summary>A session is renewed.</summary>
    public const string Forny = "okt-forny";

    /// <summary>A session is ended.</summary>
    public const string Avslutt = "okt-avslutt";

    /// <summary>Whether Innlogging answers.</summary>
    public const string OktPing = "okt-ping";

    /// <summary>The page of a patient is opened, or looked at anew.</summary>
    public const string Hentpasient = "portal-hentpasient";

    /// <summary>The user logs out on the page.</summary>
    public const string Loggut = "portal-loggut";

    /// <summary>The status is asked for by HelseID token.</summary>
    public const string IndikatorMedToken = "indikator-status";

    /// <summary>The status is asked for, and a ticket made.</summary>
    public const string IndikatorMedBillett = "indikator";

    /// <summary>Whether another of the services answers.</summary>
    public const string Ping = "kj-ping";

    /// <summary>The calls that ask what kjernejournal has of the patient.</summary>
    public static IReadOnlyList<string> Indikatorer { get; } = [IndikatorMedToken, IndikatorMedBillett];
}
