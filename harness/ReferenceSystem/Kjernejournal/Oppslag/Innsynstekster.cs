namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>What the user is told of look-ups.</summary>
internal static class Innsynstekster
{
    public const string AnnenPasient = "Svaret gjaldt en annen pasient enn den som er åpen, og er forkastet. Gi beskjed til driftsansvarlig.";

    public const string Apne = "Hent på nytt med samtykke eller akutt for det sperrede hvis det er nødvendig.";

    /// <summary>What failed.</summary>
    /// <param name="hva">What was looked up, as a sentence begins.</param>
    /// <param name="feil">Why it failed.</param>
    public static string Feilet(string hva, Kjernejournalfeil feil) => feil.Brukermelding is { } sagt
        ? $"{hva} er ikke hentet. {Setning(sagt)}"
        : $"{hva} er ikke hentet: ingen kontakt med tjenesten, eller et svar som ikke kan brukes. Vent litt og prøv igjen.";

    /// <summary>What the patient's settings say.</summary>
    public static string Personvern(string hva, Innsynstilstand tilstand, string? sagt) => tilstand switch
    {
        Innsynstilstand.Blokkert => $"{hva} vises ikke. {Setning(sagt ?? "Pasienten har blokkert deg fra innsyn")}",
        Innsynstilstand.Sperret => $"{hva} vises ikke. {Setning(sagt ?? "Pasienten har sperret opplysningene")} {Apne}",
        Innsynstilstand.Reservert => $"{hva} vises ikke. {Setning(sagt ?? "Pasienten har reservert seg")}",
        _ => $"{hva} vises ikke. {Setning(sagt ?? "Tjenesten svarte med en grunn som fagsystemet ikke kjenner")}",
    };

    /// <summary>How many there are, and that there are more.</summary>
    public static string Hentet(string hva, int hentet, int totalt, bool flere) => flere
        ? $"{hva}: {hentet} av {totalt} er hentet. Det finnes flere; hent på nytt for å få resten."
        : hentet == 0 ? $"{hva}: ingen funnet." : $"{hva}: {hentet} hentet.";

    private static string Setning(string tekst) => tekst.EndsWith('.') ? tekst : $"{tekst}.";
}
