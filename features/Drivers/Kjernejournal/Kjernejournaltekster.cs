namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>What is expected where kjernejournal is concerned, and what is said when it is wrong.</summary>
internal static class Kjernejournaltekster
{
    public static Expectation Feilikon { get; } = new(
        "kj-feilikon", "ikonet viser feil", "Fagsystemet viser ikke at kjernejournal ikke har svart.",
        "Vis feilikonet ved alle svar som ikke er en kjent status, og når det ikke kommer noe svar.");

    public static Expectation IngenKontakt { get; } = new(
        "kj-ingen-kontakt", "feilikonet, med en tekst om at det ikke er kontakt med kjernejournal", "Brukeren ser ikke at det ikke er kontakt med kjernejournal.",
        "Vis feilikonet med teksten «Ingen kontakt med kjernejournal» når kallet ikke kommer fram.");

    public static Expectation IkkeManglende { get; } = new(
        "kj-ikke-manglende", "ikonet sier ikke at pasienten er uten kritisk informasjon", "Fagsystemet viser et manglende svar som at pasienten ikke har kritisk informasjon.",
        "Vis status 1, 2 og 3 bare når helseindikatoren har svart det for pasienten som er åpen.");

    public static Expectation IngenFraForrige { get; } = new(
        "kj-ingen-fra-forrige", "ingen status mens svaret ventes", "Ikonet viser statusen til en annen enn pasienten som er åpen.",
        "Tøm ikonet når pasienten eller virksomheten byttes, og vis at svaret ventes.");

    public static Expectation Skjult { get; } = new(
        "kj-skjult", "ikonet vises ikke", "Ikonet vises selv om integrasjonen er slått av.", "Skjul ikonet når integrasjonen er slått av for brukeren.");

    public static Expectation ApenPasient { get; } = new(
        "kj-apen-pasient", "kjernejournal er åpen og viser pasienten som er åpen i fagsystemet", "Kjernejournal viser ikke pasienten som er åpen i fagsystemet.",
        "Opprett økten for pasienten som er åpen, og åpne siden med koden fra den økten.");

    public static Expectation IkkeApen { get; } = new(
        "kj-ikke-apen", "kjernejournal er lukket", "Kjernejournal står åpen for noen den ikke lenger gjelder.",
        "Lukk vinduet når pasient, bruker eller virksomhet byttes, og når økten avvises eller avsluttes.");

    public static Expectation ApnetSomNormalt { get; } = new(
        "kj-apnet-som-normalt", "pasienten er åpen", "Pasienten kan ikke åpnes når kjernejournal ikke svarer.", "Åpne pasienten uten å vente på kjernejournal.");

    public static Expectation Melding { get; } = new(
        "kj-melding", "en melding i vanlige ord om at kjernejournal ikke kan åpnes", "Brukeren får ikke vite at kjernejournal ikke kan åpnes.",
        "Vis en melding på norsk som sier at kjernejournal ikke kan åpnes, og hva brukeren kan gjøre.");

    public static Expectation SagtLukket { get; } = new(
        "kj-sagt-lukket", "en melding om at kjernejournal er lukket", "Brukeren får ikke vite at økten i kjernejournal er slutt.",
        "Si fra til brukeren når økten ikke kan fornyes, og lukk vinduet.");

    public static Expectation BedtOmGrunnlag { get; } = new(
        "kj-bedt-om-grunnlag", "en melding om at grunnlag må velges", "Brukeren får ikke vite at grunnlag for innsyn må velges.", "Be om et aktivt valg av grunnlag før kjernejournal åpnes.");

    public static Expectation Feilkode { get; } = new(
        "kj-feilkode-i-logg", "feilkoden fra kjernejournal står i loggen", "Feilen fra kjernejournal kan ikke spores i loggen til fagsystemet.", "Logg feilkoden fra svaret.");

    public static Expectation Sporingsid { get; } = new(
        "kj-sporings-id-i-logg", "X-EVENT-ID fra hvert svar står i loggen", "Kall til kjernejournal kan ikke spores til NHNs logger.", "Logg X-EVENT-ID fra svaret sammen med egen sporings-id.");

    public static Expectation TausLogg { get; } = new(
        "kj-taus-logg", "ingen linje i loggen har pasientens nummer eller navn, kode eller token", "Loggen til fagsystemet røper pasienten eller en hemmelighet.",
        "Fjern personnummer, navn, koder og token fra den tekniske loggen.");

    public static Expectation OpprettetForApen { get; } = new(
        "kj-okt-for-apen", "den siste økten er opprettet for pasienten som er åpen", "Økten i kjernejournal gjelder en annen pasient enn den som er åpen.",
        "Skriv pasienten som er åpen, i claims.patient_identifier.");

    public static Expectation Avsluttet { get; } = new(
        "kj-avsluttet", "økten er avsluttet (session/end) ved byttet, og ikke brukt etterpå", "Økten i kjernejournal lever videre etter byttet, så en annen pasient eller bruker kan bli vist.",
        "Kall session/end og slett token og attest når pasient, bruker eller virksomhet byttes.");

    public static Expectation IngenSide { get; } = new(
        "kj-ingen-side", "ingen side er åpnet for den forrige pasienten", "Kjernejournal åpnes for en pasient som ikke lenger er åpen.",
        "Forkast svaret på session/create når pasienten ikke lenger er åpen, og avslutt økten.");

    public static Expectation IkkeDelt { get; } = new(
        "kj-ikke-delt", "hver åpning har sin egen økt, brukt bare av den som åpnet", "To brukere deler økt i kjernejournal.", "Opprett en egen økt for hver bruker, med brukerens eget token.");

    public static Expectation KodeEnGang { get; } = new(
        "kj-kode-en-gang", "hver kode er brukt én gang, for pasienten den ble gitt for", "En kode fra kjernejournal er brukt for en annen pasient eller flere ganger.",
        "Bruk koden én gang, rett etter at økten er opprettet.");

    public static Expectation FornyetITide { get; } = new(
        "kj-fornyet-i-tide", "økten er fornyet med nytt token før det forrige utløp", "Økten i kjernejournal dør mens brukeren arbeider.",
        "Forny etter 30 sekunder og deretter etter 0,8 av tokenets varighet, hver gang med nytt token.")
    {
        Antakelser = ["A-336"],
    };

    public static Expectation IkkeFornyetEtterpa { get; } = new(
        "kj-ikke-fornyet-etterpa", "økten er avsluttet og ikke fornyet etterpå", "Økten holdes i live etter at kjernejournal er lukket.", "Stans fornyelsen når økten avsluttes.");

    public static Expectation FerskAttest { get; } = new(
        "kj-fersk-attest", "ingen attest er eldre enn 60 minutter når den brukes", "Attesten er for gammel, så kjernejournal avviser kallet.", "Lag en ny attest for samme pasient før det er gått 60 minutter.");

    public static Expectation IngenKallEtterAv { get; } = new(
        "kj-ingen-kall-etter-av", "ingen kall til kjernejournal etter at integrasjonen er slått av", "Fagsystemet slår opp i kjernejournal selv om integrasjonen er slått av.",
        "La bryteren stanse alle kall, også dem i bakgrunnen.");

    public static Expectation BareAvsluttet { get; } = new(
        "kj-bare-avsluttet", "økten er avsluttet, og ingen andre kall er sendt", "Økten holdes i live selv om integrasjonen er slått av.", "Avslutt åpne økter når integrasjonen slås av, og stans fornyelsen.");

    public static Expectation BareForDenAndre { get; } = new(
        "kj-bare-for-den-andre", "bare kall for den som har tilgang", "Fagsystemet slår opp i kjernejournal for en bruker som ikke har tilgang.", "La tilgangen styre alle kall for brukeren.");

    public static Expectation IngenEtterFeil { get; } = new(
        "kj-ingen-etter-feil", "ingen flere kall for pasienten etter feilen", "Fagsystemet fortsetter å kalle kjernejournal etter at den har avvist.",
        "Stans alle kall for pasienten til det er gjort et nytt kall til helseindikatoren.");

    public static Expectation SpurtEnGang { get; } = new(
        "kj-spurt-en-gang", "ett kall til helseindikatoren når pasienten åpnes", "Fagsystemet gjentar et kall som kjernejournal har avvist.", "Gjenta ikke et avvist kall før brukeren ber om det.");

    public static Expectation IngenKo { get; } = new(
        "kj-ingen-ko", "ingen kall for den forrige pasienten etter avbruddet", "Fagsystemet sender gamle kall når kjernejournal er tilbake.", "Forkast kall som ikke gikk, når pasienten ikke lenger er åpen.");

    public static Expectation AttestForPasienten { get; } = new(
        "kj-attest-for-pasienten", "hvert kall og attesten i det gjelder pasienten som er åpen", "Et kall til kjernejournal, eller attesten i det, gjelder en annen pasient enn den som er åpen.", "Slett attest og token ved bytte av pasient, og lag nye.");

    public static Expectation TokenForEn { get; } = new(
        "kj-token-for-en", "hvert token er brukt for én pasient", "Et token med attest for én pasient er brukt for en annen.", "Slett token og attest ved bytte av pasient, og hent nye.");

    public static Expectation SammeGrunnlag { get; } = new(
        "kj-samme-grunnlag", "grunnlaget i økten og formålet i attesten sier det samme", "Økten og attesten oppgir ulikt grunnlag for innsyn.",
        "Bruk TREAT med samtykke, ETREAT med akutt og COC med unntak.")
    {
        Antakelser = ["A-311"],
    };

    public static Expectation IngenOkt { get; } = new(
        "kj-ingen-okt", "ingen økt er opprettet for pasienten", "Kjernejournal åpnes uten at brukeren har valgt grunnlag.", "Krev et aktivt valg for hver åpning, og husk det ikke til neste pasient.");

    public static Expectation Tillitsrammeverket { get; } = new(
        "kj-tillitsrammeverket", "attesten har pasient, virksomhet, formål og beslutning etter tillitsrammeverket", "Attesten følger ikke tillitsrammeverket.",
        "Fyll ut attesten etter tillitsrammeverket, med riktig kodesystem for hvert felt.");

    public static Expectation LegenOgVirksomheten { get; } = new(
        "kj-legen-og-virksomheten", "attesten og tokenet gjelder legen og virksomheten det arbeides for", "Attesten gjelder en annen person eller virksomhet.", "Lag attesten av den som er logget inn, og virksomheten det arbeides for.");

    public static Expectation Kildesystem { get; } = new(
        "kj-kildesystem", "hvert kall har hodet for kildesystem som tjenesten krever", "Kall til kjernejournal sier ikke hvilket system de kommer fra.",
        "Send X-SOURCE-SYSTEM til innlogging, X-EPJ-System til helseindikatoren og nhn-source-system til de nyere tjenestene.");

    public static Expectation TauseAdresser { get; } = new(
        "kj-tause-adresser", "ingen adresse har pasientens nummer eller navn, eller et token", "Pasienten eller et token står i en adresse, og adresser blir logget.",
        "Send pasienten i innhold eller hode, aldri i adressen.");

    public static Expectation Status(string status) => new(
        "kj-status", $"ikonet viser status {status} for pasienten som er åpen", "Ikonet viser ikke det kjernejournal har om pasienten.", "Vis statusen fra svaret, for pasienten svaret gjelder.");

    public static Expectation Klikkbar(bool kan) => new(
        "kj-klikkbar", kan ? "ikonet kan klikkes" : "ikonet kan ikke klikkes",
        kan ? "Brukeren kommer ikke til kjernejournal fra ikonet." : "Ikonet kan klikkes selv om det ikke er noen kjernejournal å åpne.", "La bare status 2, 3 og 4 kunne klikkes.");

    public static Expectation Hjelpetekst(string tekst) => new(
        "kj-hjelpetekst", $"hjelpeteksten «{tekst}»", "Hjelpeteksten på ikonet er ikke den kjernejournal har gitt.", "Vis returTekst fra svaret, og brukermelding når kallet avvises.");

    public static Expectation Brukermelding(string tekst) => new(
        "kj-brukermelding", $"meldingen «{tekst}»", "Brukeren får ikke se meldingen fra kjernejournal.", "Vis brukermelding fra svaret som den er.");

    public static Expectation OpprettetMed(string grunnlag) => new(
        "kj-opprettet-med", $"økten er opprettet med grunnlaget {grunnlag}", "Økten har et annet grunnlag enn brukeren valgte.", "Skriv brukerens valg i claims.access_basis, uten forvalg.");

    public static Expectation InnsynLogget(string grunnlag) => new(
        "kj-innsyn-logget", $"innsynet er logget hos kjernejournal med {grunnlag}", "Innsynet er ikke logget med grunnlaget brukeren valgte.", "Send brukerens valg som grunnlag.");

    public static Expectation HoystFornyet(int antall) => new(
        "kj-hoyst-fornyet", $"høyst {antall} forsøk på fornyelse", "Fagsystemet gjentar fornyelsen blindt etter avvisning.", "Gi opp, si fra og lukk vinduet når fornyelsen avvises.")
    {
        Antakelser = ["A-336"],
    };

    public static Expectation ErklartKildesystem(string produkt, string versjon) => new(
        "kj-erklart-kildesystem", $"kildesystemet er {produkt} {versjon}", "Kall til kjernejournal oppgir feil system eller versjon.", "Skriv produktnavn og versjon som i erklæringen.");

    public static Expectation Innsynslogg(string grunnlag) => new(
        "kj-innsynslogg", $"innsynsloggen viser bruker, tidspunkt, pasient og grunnlaget {grunnlag}", "Innsynet i kjernejournal kan ikke spores i fagsystemet.", "Skriv hvem, når, pasient og grunnlag i innsynsloggen for hvert oppslag.");
}
