namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>What is expected of the chain when something is late, refused or down, and what is said when it is wrong.</summary>
internal static class Kjedetekster
{
    public static Expectation IkkeBekreftet { get; } = new(
        "synkron-ikke-bekreftet", "forespørselen er ikke vist som bekreftet, og brukeren har fått en melding om det", "Fagsystemet viser en synkron handling som bekreftet uten et svar som kom i tide.",
        "Bruk bare svar med riktig correlation-id som kommer innen fristen, og si fra til brukeren når det ikke kommer.");

    public static Expectation IkkeLevert { get; } = new(
        "melding-ikke-levert", "meldingen vises ikke som sendt og bekreftet", "Fagsystemet viser en melding som levert uten at mottakeren har kvittert.",
        "Vis meldingen som ubekreftet til det er kommet positiv kvittering.");

    public static Expectation Levert { get; } = new(
        "melding-levert", "meldingen vises som «sendt» når kvitteringen er kommet", "Fagsystemet viser ikke at mottakeren har bekreftet meldingen.",
        "Bruk kvitteringen når den kommer, også når den er sen, og koble den til meldingen på OriginalMsgId.");

    public static Expectation Oppgave { get; } = new(
        "melding-oppgave", "en åpen oppgave om meldingen", "Ingen får vite at meldingen er avvist eller ikke bekreftet.",
        "Lag en oppgave med MsgId-en når kvitteringen er negativ, og når den ikke er kommet innen fristen.");

    public static Expectation IngenOppgave { get; } = new(
        "melding-oppgave-lukket", "ingen åpen oppgave om meldingen", "Noen blir bedt om å følge opp en melding som mottakeren har bekreftet.", "Lukk oppgaven når en positiv kvittering kommer.");

    public static Expectation SlattOpp { get; } = new(
        "mottaker-slatt-opp", "et oppslag på mottakeren i Adresseregisteret før meldingen", "Fagsystemet sender uten å ha slått opp mottakeren.", "Hent adresse, sertifikat og avtale fra Adresseregisteret og CPPA.");

    public static Expectation NyttSertifikat { get; } = new(
        "nytt-sertifikat-brukt", "en melding som er kryptert med sertifikatet som står i Adresseregisteret nå", "Mottakeren kan ikke lese meldingen, fordi fagsystemet bruker et gammelt sertifikat.",
        "Hent sertifikatet på nytt når opplysningene er utløpt.");

    public static Expectation RiktigKo { get; } = new(
        "riktig-ko", "meldinger bare til køen som står i Adresseregisteret", "Fagsystemet sender til en annen kø enn mottakerens når registeret ikke svarer.", "Bruk opplysninger som ikke er utløpt, eller vent.");

    public static Expectation OkendeVentetid { get; } = new(
        "okende-ventetid", "lengre og lengre tid mellom forsøkene", "Fagsystemet prøver igjen uten å vente lenger for hver gang.", "La ventetiden øke for hvert forsøk.");

    public static Expectation SammeId { get; } = new(
        "samme-meldings-id", "samme MsgId i alle forsøkene", "Samme melding har fått ny id da den ble sendt på nytt.", "Send meldingen uendret, med samme MsgId i hodemeldingen.");

    public static Expectation KobletTil { get; } = new(
        "koblet-til-igjen", "fagsystemet lytter på køene sine igjen", "Fagsystemet kobler seg ikke til meldingstjenesten igjen etter et brudd.", "Opprett forbindelsen på nytt av seg selv, med økende ventetid.");

    public static Expectation IFred { get; } = new(
        "retry-after-fulgt", "ingen kall før tiden i Retry-After er gått", "Fagsystemet spør igjen før tjenesten har fått pausen den ba om.", "Vent så lenge som Retry-After sier før tjenesten kalles igjen, også for andre meldinger.");

    public static Expectation SporTilBruker { get; } = new(
        "spor-til-bruker", "logglinjer som knytter MsgId-en til bruker og pasient", "Det kan ikke ses i loggen hvem som sendte meldingen, og om hvem.", "Logg bruker, pasient og MsgId sammen når meldingen skrives.");

    public static Expectation SporTilSvar { get; } = new(
        "spor-til-svar", "en logglinje som knytter MsgId-en til kvitteringen", "Det kan ikke ses i loggen hva som kom av meldingen.", "Logg MsgId-en i OriginalMsgId når kvitteringen kommer.");

    public static Expectation KanArbeide { get; } = new(
        "kjernefunksjon-virker", "pasienten er åpnet", "Fagsystemet kan ikke brukes når de nasjonale tjenestene er nede.", "La ikke det som virker uten nett, vente på tjenester som ikke svarer.");

    public static Expectation AvvistMedArsak(string arsak) => new(
        "melding-avvist-med-arsak", $"meldingen vises som «avvist», med årsaken «{arsak}»", "Brukeren ser ikke at, eller hvorfor, mottakeren har avvist meldingen.", "Vis teksten i Error i kvitteringen sammen med meldingen.");

    public static Expectation BegrensetAntall(int flest) => new(
        "begrenset-antall", $"høyst {flest} forsøk", "Fagsystemet prøver å sende samme melding uten grense.", "Gi opp etter et begrenset antall forsøk, og gi noen en oppgave.");

    public static Expectation Fatt(int antall) => new(
        "melding-fatt", antall == 1 ? "nøyaktig én melding, med én MsgId, fram til helsenorge" : $"nøyaktig {antall} meldinger fram til helsenorge", "En melding er gått tapt, eller er blitt til flere, etter et avbrudd.",
        "Behold meldingen til meldingstjenesten har tatt imot den, og send den på nytt med samme MsgId.");

    public static Expectation UtenStot(int flest) => new(
        "uten-stot", $"samme oppslag gjort høyst {flest} ganger", "Fagsystemet spør om det samme mange ganger på en gang når tjenesten er tilbake.", "La meldingene som venter, dele ett oppslag.");
}
