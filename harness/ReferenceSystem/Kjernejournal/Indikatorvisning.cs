namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Kjernejournal's icon as the user sees it.</summary>
/// <param name="Ikon">0 to 4 as the service says it, or one of the words here.</param>
/// <param name="Hjelpetekst">The text that shows when it is pointed at.</param>
internal sealed record Indikatorvisning(string Ikon, string? Hjelpetekst)
{
    public const string IngenKontakt = "ingen-kontakt";
    public const string UtenKontakt = "Ingen kontakt med kjernejournal";

    /// <summary>No icon.</summary>
    public static Indikatorvisning Skjult { get; } = new("skjult", null);

    /// <summary>The service has been asked, and has not answered yet.</summary>
    public static Indikatorvisning Henter { get; } = new("henter", "Henter status fra kjernejournal");
}
