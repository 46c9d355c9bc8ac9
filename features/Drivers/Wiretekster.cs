namespace AcceptanceHarness.Features.Drivers;

/// <summary>What is expected of the wire, and what is said when it is wrong.</summary>
internal static class Wiretekster
{
    public static Expectation TattImotResept { get; } = new(
        "resept-mottatt",
        "Reseptformidleren har mottatt og godtatt resepten",
        "Resepten kom ikke fram til Reseptformidleren, eller den ble ikke godtatt.",
        "Se kvitteringen i utvekslingen; uten utveksling ble resepten aldri sendt.")
    {
        SvarPa = Operasjon.Resept,
    };

    public static Expectation TattImotTilbakekalling { get; } = new(
        "tilbakekalling-mottatt",
        "Reseptformidleren har mottatt og utført tilbakekallingen",
        "Tilbakekallingen kom ikke fram til Reseptformidleren, så resepten kan fortsatt utleveres.",
        "Send M5 når rekvirenten tilbakekaller, og se svaret i utvekslingen.")
    {
        SvarPa = Operasjon.Tilbakekalling,
    };

    public static Expectation GodtattOppslag(string operasjon) => new(
        "oppslag-godtatt",
        "Reseptformidleren har godtatt oppslaget",
        "Oppslaget ble ikke godtatt av Reseptformidleren.",
        "Se svaret i utvekslingen.")
    {
        SvarPa = operasjon,
    };

    public static Expectation SammeMeldingsId { get; } = new(
        "samme-meldings-id",
        "den nye sendingen har samme meldings-id som den første",
        "Resepten ble sendt på nytt med ny id, så pasienten kan få to resepter.",
        "Behold MsgHead/MsgId når samme melding sendes på nytt.");

    public static Expectation ValgtDosering { get; } = new(
        "dosering-som-valgt",
        "den strukturerte doseringen i resepten er den legen valgte",
        "Doseringen i resepten er en annen enn den legen valgte.",
        "Hold DosVeiledEnkel og Dosering i M1 mot det rekvirenten valgte.");

    public static Expectation UendretDosering { get; } = new(
        "dosering-uendret",
        "den strukturerte doseringen er den samme som i den gamle resepten",
        "Doseringen ble endret da en tidligere resept ble brukt på nytt, uten at legen valgte det.",
        "Ta med Dosering i M1 uendret fra den gamle resepten; bare datoene skal flyttes.");

    public static Expectation IkkeMotstrid { get; } = new(
        "dosering-motstrid-ikke-sendt",
        "doseringen som ikke stemte, er ikke sendt videre",
        "En dosering der tekst og struktur sier ulike ting, ble ført videre i en ny resept.",
        "Stopp fornyelsen til rekvirenten har valgt dosering på nytt, og skriv tekst og struktur av det valget.");

    public static Expectation IkkeSendtEtterPapir { get; } = new(
        "resept-ikke-sendt-etter-papir",
        "Reseptformidleren har ikke fått resepten etter at legen valgte papir",
        "En resept som pasienten fikk på papir, ble også sendt elektronisk senere, så pasienten kan få legemiddelet to ganger.",
        "Ta resepten ut av sendekøen når rekvirenten velger papirresept.");

    public static Expectation IkkeSendtUtenRett { get; } = new(
        "resept-ikke-sendt-uten-rett",
        "Reseptformidleren har ikke fått noen resept",
        "En bruker uten rett til det fikk sendt en resept.",
        "Stopp forskrivningen før signering når rekvireringsretten ikke dekker den.");

    public static Expectation IkkeSendtForSvar { get; } = new(
        "resept-ikke-sendt-for-svar",
        "Reseptformidleren har ikke fått resepten før legen har svart på varselet",
        "Resepten ble sendt uten at legen tok stilling til varselet.",
        "Vis varselet før signering, og send bare når legen aktivt velger å gå videre.");

    public static Expectation IkkeStoppetAvVarsel { get; } = new(
        "resept-ikke-stoppet-av-varsel",
        "Reseptformidleren har tatt imot resepten som det ikke var noe varsel om, eller som legen har tatt stilling til",
        "En resept som det ikke var grunn til å stoppe, kom ikke fram til Reseptformidleren.",
        "Varsle bare om legemidler varselet gjelder, og send resepten når legen aktivt velger å gå videre.")
    {
        SvarPa = Operasjon.Resept,
    };

    public static Expectation TildeltReferansenummer { get; } = new(
        "referansenummer-tildelt",
        "hver resept har et eget referansenummer som Reseptformidleren har tildelt",
        "Resepten har ikke et eget referansenummer som Reseptformidleren har tildelt, så pasienten kan få feil resept eller ingen.",
        "Bestill nummeret med M4.1 for hver resept, og bruk det bare én gang.");

    public static Expectation FestDato { get; } = new(
        "fest-dato-fra-siste-henting",
        "OppdatertFest er HentetDato fra en FEST som fagsystemet har hentet",
        "Resepten sier at den bygger på et annet legemiddelregister enn det fagsystemet har hentet, så gamle opplysninger kan se ferske ut.",
        "Ta vare på HentetDato når FEST hentes, og skriv den i OppdatertFest, også når FEST ikke kan oppdateres.");

    public static Expectation UtenReiterasjon { get; } = new(
        "uten-reiterasjon",
        "resepten er stoppet med en forklaring, eller den er sendt med reiterasjon 0",
        "Et vanedannende legemiddel kan hentes ut flere ganger på samme resept.",
        "Stopp reiterasjon når FEST har reseptgruppe A eller B, og si fra til rekvirenten.");

    public static Expectation ValgtVare(string valgt) => new(
        "vare-som-valgt",
        $"varen i resepten er {valgt}",
        "Resepten er på en annen vare enn den legen valgte.",
        "Hold på varenummeret fra rekvirentens valg, og ta navn, styrke og pakning fra samme FEST-oppføring.");

    public static Expectation UendretMerknad { get; } = new(
        "merknad-uendret",
        "merknaden står uendret i resepten",
        "Teksten som legen skrev, kom ikke uendret fram.",
        "Send teksten som UTF-8 uten å bytte, fjerne eller kutte tegn.");

    public static Expectation HelMerknad { get; } = new(
        "merknad-hel-eller-stoppet",
        "merknaden er sendt hel, eller fagsystemet stoppet den og sa fra",
        "En lang tekst ble kuttet på veien uten at legen fikk vite det.",
        "Stopp en tekst som er for lang før signering, og si hvor lang den kan være; kutt den aldri.");

    public static Expectation Henvisning { get; } = new(
        "fornyelse-med-henvisning",
        "den gamle resepten er tilbakekalt, og tilbakekallingen viser til den nye",
        "Den gamle resepten ble ikke tilbakekalt med henvisning til den nye, så begge kan utleveres.",
        "Send M5 med Arsak Fornying og NyReseptId når den nye resepten er godtatt.")
    {
        SvarPa = Operasjon.Resept,
    };

    public static Expectation NavaerendeNummer { get; } = new(
        "navaerende-fodselsnummer",
        "den nye resepten er på pasientens nåværende fødselsnummer",
        "En ny resept ble skrevet på et fødselsnummer som pasienten ikke lenger har.",
        "Hent fødselsnummeret til M1 fra pasienten som er åpen, ikke fra resepten som fornyes.")
    {
        SvarPa = Operasjon.Resept,
    };

    public static Expectation NorskDato(DateOnly dag) => new(
        "norsk-dato",
        $"forskrivningsdato {dag:dd.MM.yyyy} og utløp innen ett år",
        "Resepten er datert på en annen dag enn den ble skrevet, så den kan bli utlevert for tidlig, for sent eller ikke i det hele tatt.",
        "Regn ut datoene i norsk tid, også når maskinen går i UTC.");

    public static Expectation TidligsteUtlevering(string dag) => new(
        "tidligste-utlevering",
        $"tidligste utlevering {dag}",
        "Dagen da legemiddelet tidligst kan utleveres, er en annen enn den legen valgte.",
        "Send TidligsteUtlevering som en ren dato, uten omregning mellom tidssoner.");

    /// <param name="antall">How many prescriptions the prescriber made.</param>
    /// <param name="forMange">True when more came: that is wrong whatever Reseptformidleren answered.</param>
    public static Expectation NoyaktigAntall(int antall, bool forMange) => new(
        "antall-resepter",
        $"nøyaktig {antall} resept(er)",
        "Reseptformidleren fikk et annet antall resepter enn legen forskrev.",
        "Én rekvirering gir én MsgHead/MsgId, også ved gjentatt klikk, brudd og ny sending.")
    {
        SvarPa = forMange ? null : Operasjon.Resept,
    };
}
