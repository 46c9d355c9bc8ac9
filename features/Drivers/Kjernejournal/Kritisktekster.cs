namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>What is expected where critical information is concerned, and what is said when it is wrong.</summary>
internal static class Kritisktekster
{
    public static Expectation IngentingRegistrert { get; } = new(
        "ki-ingenting-registrert", "en melding om at ingenting er registrert, uten at det sies at pasienten ikke har kritisk informasjon",
        "En tom liste kan leses som at pasienten ikke har kritisk informasjon.", "Skriv at ingenting er registrert i kjernejournal, ikke at pasienten ikke har noe.");

    public static Expectation Feil { get; } = new(
        "ki-feil", "feil, med en melding og uten opplysninger", "Fagsystemet viser ikke at kritisk informasjon ikke kunne hentes.", "Vis feil ved alle svar som ikke er en hel liste, og når det ikke kommer noe svar.");

    public static Expectation Blokkert { get; } = new(
        "ki-blokkert", "en melding om at pasienten har blokkert", "Brukeren får ikke vite at pasienten har blokkert innsyn.", "Vis blokkeringen med en melding, og gi ikke noe valg som omgår den.");

    public static Expectation BlokkertForAlle { get; } = Blokkert with { Step = "ki-blokkert-for-alle", Antakelser = ["A-384"] };

    public static Expectation Sperret { get; } = new(
        "ki-sperret", "at kritisk informasjon er sperret, uten opplysninger", "Brukeren får ikke vite at pasienten har sperret kritisk informasjon.",
        "Vis sperringen, og la brukeren selv be om forhøyet tilgang.")
    {
        Antakelser = ["A-386"],
    };

    public static Expectation FraAnnen { get; } = new(
        "ki-fra-annen", "opplysningen som en annen lege har skrevet, vist som gjeldende", "Fagsystemet viser en gammel liste over kritisk informasjon.", "Hent listen på nytt når kjernejournal er nyere enn kopien.");

    public static Expectation IkkeGammelKopi { get; } = new(
        "ki-ikke-gammel-kopi", "en ny liste, eller ingen liste som ser ut som den gjelder", "Fagsystemet viser en gammel liste som om den gjaldt.",
        "Sammenlign tidspunktet fra helseindikatoren med kopien, og hent på nytt eller fjern kopien.");

    public static Expectation IngentingFraForrige { get; } = new(
        "ki-ingenting-fra-forrige", "ingen opplysninger fra den forrige", "Kritisk informasjon vises for en annen pasient, bruker eller virksomhet enn den ble hentet for.",
        "Fjern listen når pasient, bruker eller virksomhet byttes, og forkast svar som kommer sent.");

    public static Expectation SagtEndret { get; } = new(
        "ki-sagt-endret", "en melding om at opplysningen er endret av andre", "Brukeren får ikke vite at en annen har endret opplysningen.", "Les opplysningen på nytt etter versjonskonflikten, og vis brukeren hva som er endret.");

    public static Expectation StatusForst { get; } = new(
        "ki-status-forst", "status er spurt for pasienten før kritisk informasjon leses første gang i økten", "Kritisk informasjon leses uten at fagsystemet vet hva pasienten har valgt.",
        "Kall status for pasienten før det første oppslaget i brukerens økt.")
    {
        Antakelser = ["A-390"],
    };

    public static Expectation RollenFraAttesten { get; } = new(
        "ki-rolle", "hvert kall har brukerens rolle, den samme som i attesten", "Kall om kritisk informasjon har ikke brukerens rolle.", "Send autorisasjonen fra attesten som URL-kodet JSON i nhn-user-role.");

    public static Expectation IkkeForhoyet { get; } = new(
        "ki-ikke-forhoyet", "ingen kall med forhøyet grunnlag", "Fagsystemet ber om sperrede opplysninger uten at brukeren har bedt om det, eller uten at noe er sperret.",
        "Send FORHOYET_ bare når status sier at pasienten har sperret, og brukeren har bedt om det for dette oppslaget.");

    public static Expectation IkkeLest { get; } = new(
        "ki-ikke-lest", "ingen kall om opplysninger", "Fagsystemet slår opp i kritisk informasjon uten et grunnlag som brukeren har valgt.", "Stopp oppslaget, og be brukeren velge grunnlag.");

    public static Expectation IkkeOmgatt { get; } = new(
        "ki-ikke-omgatt", "ingen flere forsøk på å lese, og ingen med forhøyet grunnlag", "Fagsystemet prøver å komme forbi pasientens blokkering.", "Stopp når pasienten har blokkert, uansett grunnlag.");

    public static Expectation SisteVersjon { get; } = new(
        "ki-siste-versjon", "endringen bygger på versjonen som ble lest sist", "Endringen bygger på en gammel versjon, så en annens endring kan gå tapt.", "Send meta.versionId fra siste lesing.");

    public static Expectation LestPaNytt { get; } = new(
        "ki-lest-pa-nytt", "opplysningen er lest på nytt mellom konflikten og neste forsøk", "Fagsystemet prøver på nytt uten å ha sett hva den andre endret.", "Les opplysningen på nytt etter KJF-000065, og la brukeren se over.");

    public static Expectation AlleFelter { get; } = new(
        "ki-alle-felter", "alle felter som opplysningen hadde", "Endringen tok bort opplysninger som stod i kjernejournal.", "Ta utgangspunkt i ressursen som ble lest, og endre bare det brukeren har endret.");

    public static Expectation Profil { get; } = new(
        "ki-profil", "en av kjernejournals profiler i meta.profile", "Det som ble skrevet, sier ikke hva slags kritisk informasjon det er.", "Sett meta.profile til profilen for opplysningen.")
    { Antakelser = ["A-393"] };

    public static Expectation Statusene { get; } = new(
        "ki-statuser", "clinicalStatus er inactive når og bare når opplysningen er avkreftet eller feilregistrert", "Opplysningen sier både at den gjelder og at den ikke gjelder.", "Sett clinicalStatus ut fra verificationStatus.");

    public static Expectation Kategori { get; } = new(
        "ki-kategori", "kategorien medication, og criticality low eller high", "Overfølsomheten sier ikke at den gjelder et legemiddel, eller hvor alvorlig den er.", "Sett category ut fra koden, og la brukeren velge alvorlighetsgrad.")
    {
        Antakelser = ["A-392"],
    };

    public static Expectation Registrert { get; } = new(
        "ki-registrert-av", "brukerens HPR-nummer og virksomhetens organisasjonsnummer, med recorder eller author som viser dit", "Det står ikke hvem som registrerte opplysningen, eller hvor.",
        "Send brukeren som PractitionerRole i contained, med HPR-nummer og organisasjonsnummer.")
    {
        Antakelser = ["A-388"],
    };

    public static Expectation Periode { get; } = new(
        "ki-periode", "en periode med start", "Varselet sier ikke fra når det gjelder.", "Send period.start.");

    public static Expectation Informasjonskilde { get; } = new(
        "ki-informasjonskilde", "en informasjonskilde", "Det står ikke hvor opplysningen kommer fra.", "La brukeren velge informasjonskilde, og send den i KjSourceOfInformation.")
    { Antakelser = ["A-389"] };

    public static Expectation Slettet { get; } = new(
        "ki-slettet", "opplysningen er slettet i kjernejournal", "En opplysning som ble registrert på feil pasient, står fortsatt i kjernejournal.", "Send sletting til kjernejournal, og si fra hvis den ikke går.");

    public static Expectation VistSom(bool gjeldende) => new(
        gjeldende ? "ki-vist-gjeldende" : "ki-ikke-vist-gjeldende", gjeldende ? "opplysningen vises som gjeldende" : "opplysningen vises ikke som gjeldende",
        gjeldende ? "Kritisk informasjon som gjelder, vises ikke." : "Kritisk informasjon som ikke gjelder, vises som om den gjorde det.",
        "La verifisering, status og sluttdato i opplysningen avgjøre om den vises som gjeldende.");

    public static Expectation Varsel(bool ventet) => new(
        "ki-varsel", ventet ? "rødt varsel" : "ikke rødt varsel",
        ventet ? "Kritisk informasjon som gjelder, gir ikke rødt varsel." : "Kritisk informasjon som ikke gjelder, gir rødt varsel.", "La hasActiveCriticalInformation styre varselet, ikke hasCriticalInformation.");

    public static Expectation LestMed(string grunnlag) => new(
        "ki-lest-med", $"kritisk informasjon er lest med {grunnlag}", "Oppslaget har et annet grunnlag enn det brukeren valgte.", "Send brukerens valg i nhn-access-basis.");
}
