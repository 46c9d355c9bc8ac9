namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>What is expected of look-ups in kjernejournal, and what is said when it is wrong.</summary>
internal static class Kjoppslagtekster
{
    public static Expectation AlleEllerFlere { get; } = new(
        "kj-alle-eller-flere", "alt er vist, eller brukeren får vite at det finnes flere", "En liste som ikke er hel, ser ut som om den er det.",
        "Hent alle sider (link next), eller si fra med antallet som mangler.");

    public static Expectation Samlet { get; } = new(
        "kj-samlet", "prøvesvaret er vist med alle delene under seg", "Deler av et prøvesvar mangler eller er revet løs fra prøvesvaret de hører til.",
        "Følg hasMember i alle ledd, og vis delene under resultatet de hører til.");

    public static Expectation IkkeIngenFunn { get; } = new(
        "kj-ikke-ingen-funn", "svaret er ikke vist som «ingen funn»", "Opplysninger som pasienten har sperret, ser ut som om de ikke finnes.",
        "Les OperationOutcome også når HTTP-statusen er 200, og vis grunnen.");

    public static Expectation IkkeSlattOpp { get; } = new(
        "kj-ikke-slatt-opp", "ingen oppslag uten et gyldig grunnlag", "Fagsystemet slår opp på et grunnlag som brukeren ikke har valgt.", "Stans oppslaget til brukeren har valgt grunnlag.");

    public static Expectation BedtOmGrunnlag { get; } = new(
        "kj-oppslag-bedt-om-grunnlag", "en melding om at grunnlag må velges", "Brukeren får ikke vite at grunnlag for oppslaget må velges.", "Be om et aktivt valg av grunnlag for hvert oppslag.");

    public static Expectation IkkeApnet { get; } = new(
        "kj-ikke-apnet", "oppslaget har ikke samtykke eller nødrett til det sperrede", "Fagsystemet åpner det pasienten har sperret, uten at brukeren har valgt det.",
        "Send FORHOYET_-grunnlag og samtykke til det sperrede bare når et svar har sagt at noe er sperret og brukeren velger det for dette oppslaget.");

    public static Expectation NyesteBillett { get; } = new(
        "kj-nyeste-billett", "oppslaget har den nyeste billetten, gitt for pasienten som er åpen", "Billetten er gammel, eller gitt for en annen pasient.",
        "Bytt ut billetten ved hvert svar fra helseindikatoren, og glem den når pasienten byttes.");

    public static Expectation EgenBillett { get; } = new(
        "kj-egen-billett", "billetten er gitt til brukeren som slår opp", "En bruker slår opp med billetten til en annen.",
        "Glem billetten når brukeren byttes, og spør helseindikatoren på nytt.");

    public static Expectation EttScope { get; } = new(
        "kj-ett-scope", "tokenet har nøyaktig ett av de to scopene for søk", "Dokumentsøket sier ikke hvilket rettslig grunnlag det har.", "Be HelseID om et token med bare det scopet som gjelder (scope i kallet).");

    public static Expectation Rolle { get; } = new(
        "kj-rolle", "rollen i oppslaget er autorisasjonen i attesten", "Oppslaget sier en annen rolle enn attesten, så loggen innbyggeren ser, blir feil.", "Hent rollen fra samme sted til hodet og attesten.");

    public static Expectation DokumentApnet { get; } = new(
        "kj-dokument-apnet", "dokumentet er hentet for pasienten som er åpen, med scopet for henting", "Dokumentet kunne ikke åpnes for pasienten.",
        "Hent dokumentet fra adressen i listen, med pasienten i nhn-patient-nin.");

    public static Expectation Alle(string hva, int antall) => new(
        "kj-alle", $"alle {antall} {hva} er vist, med riktig innhold, for pasienten som er åpen", "Opplysninger fra kjernejournal mangler eller er vist feil.",
        "Vis alt som er i svaret: også det som har ukjent kode, er tekst eller kommer på senere sider.");

    public static Expectation Tilstand(string hva, string tilstand) => new(
        "kj-tilstand", $"{hva} er vist som {tilstand}, med en melding", "Brukeren ser ikke hvorfor opplysningene ikke vises.", "Vis grunnen i svaret, og si hva brukeren kan gjøre.");

    public static Expectation Tilbakeholdt(int antall) => new(
        "kj-tilbakeholdt", $"brukeren ser at {antall} dokument(er) er tilbakeholdt", "Brukeren får ikke vite at det finnes dokumenter som ikke vises.",
        "Vis tallet i hodet NHN-SecurityLabel-Nors-Count.");

    public static Expectation Ingenting(string hva) => new(
        "kj-ingenting", $"{hva} er ikke vist for pasienten og brukeren som arbeider nå", "Opplysninger om en annen pasient, eller hentet av en annen, står på skjermen.",
        "Tøm det som er hentet når pasient, bruker eller virksomhet byttes, og forkast svar som gjelder en annen.");

    public static Expectation Grunnlag(string grunnlag) => new(
        "kj-oppslag-grunnlag", $"oppslaget har grunnlaget {grunnlag} der tjenesten leser det", "Oppslaget er gjort på et annet grunnlag enn brukeren valgte.", "Send brukerens valg i hodet eller parameteren som tjenesten leser.");

    public static Expectation Apnet(string grunnlag) => new(
        "kj-apnet", $"det sperrede er hentet med {grunnlag}", "Det sperrede er ikke hentet med grunnlaget brukeren valgte.", "Send samtykke eller nødrett til det sperrede når brukeren velger det.");

    public static Expectation LegemiddelSomSendt(string legemiddel, string dosering) => new(
        "kj-legemiddel-som-sendt", $"{legemiddel}, {dosering}, utlevert, for pasienten som er åpen", "Legemiddelet vises annerledes enn fagsystemet selv sendte det.",
        "Vis legemiddel og dosering slik de står i resepten, og at det er utlevert.");
}
