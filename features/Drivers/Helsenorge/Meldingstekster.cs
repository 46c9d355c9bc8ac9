namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>What is expected where messages are exchanged, and what is said when it is wrong.</summary>
internal static class Meldingstekster
{
    public static Expectation TattUtAvKoen { get; } = new(
        "melding-tatt-ut", "meldingen er tatt ut av køen og gjort opp", "Fagsystemet har ikke tatt imot en melding som ligger i køen.",
        "Lytt på køene async, sync og error hele tiden, og gjør opp hver melding når den er lagret.");

    public static Expectation Kvittert(string status) => new(
        "melding-kvittert", status == "1" ? "nøyaktig én positiv kvittering på meldingen" : $"nøyaktig én kvittering med status {status} på meldingen", "Meldingen fra innbyggeren er ikke kvittert slik den skal.",
        "Send applikasjonskvittering på hver fagmelding som ber om det, med MsgId-en i OriginalMsgId.");

    public static Expectation IkkeKvittertKvittering { get; } = new(
        "kvittering-ikke-kvittert", "ingen kvittering på en kvittering", "Fagsystemet kvitterer på en kvittering.", "Send aldri kvittering på en AppRec.");

    public static Expectation Arkivert { get; } = new(
        "henvendelse-arkivert", "henvendelsen ligger hos pasienten den gjelder, og bare der", "Henvendelsen fra innbyggeren ligger ikke hos riktig pasient.",
        "Koble meldingen til pasienten i MsgInfo/Patient, på fødselsnummer eller D-nummer og navn.");

    public static Expectation IkkeArkivert { get; } = new(
        "henvendelse-ikke-arkivert", "ingenting fra meldingen er lagt hos noen pasient", "En melding som ikke skal behandles, er lagt i en journal.",
        "Legg ikke noe i journalen av en melding som avvises.");

    public static Expectation EnGang { get; } = new(
        "henvendelse-en-gang", "henvendelsen finnes én gang", "Samme melding er behandlet mer enn én gang.", "Gjenkjenn meldingen på avsender og MsgId, og behandle den én gang.");

    public static Expectation Feilmelding(string tilstand) => new(
        "feilmelding-sendt", $"nøyaktig én feilmelding med {tilstand} på feilkøen til avsender", "Avsenderen får ikke vite at meldingen ikke kunne behandles.",
        "Legg en feilmelding med riktig errorCondition og originalMessageId på feilkøen til avsender.");

    public static Expectation IngenFeilmelding { get; } = new(
        "ingen-feilmelding", "ingen feilmelding som svar på en feilmelding", "Fagsystemet svarer på en feilmelding med en ny feilmelding.", "Svar aldri på det som kommer på feilkøen.");

    public static Expectation Oppgave { get; } = new(
        "oppgave-vist", "en oppgave om meldingen i oppgavelisten", "Ingen får en oppgave om at meldingen må følges opp.", "Lag en oppgave som viser hvilken melding og pasient det gjelder.");

    public static Expectation Meldingsstatus(string status) => new(
        "meldingsstatus", $"meldingen vises som «{status}»", "Fagsystemet viser feil status for en melding som er sendt.",
        "Vis meldingen som levert først når det er kommet positiv kvittering, og vis avvisning og manglende kvittering.");

    public static Expectation SendtEnGang { get; } = new(
        "melding-sendt", "nøyaktig én melding til helsenorge", "Meldingen til innbyggeren er ikke sendt slik den skal.", "Send meldingen én gang, til køen til helsenorge i Adresseregisteret.");

    public static Expectation IkkeSendt { get; } = new(
        "melding-ikke-sendt", "ingen melding til helsenorge", "Fagsystemet sender en melding som ikke skal sendes.", "Send bare det avtalen (CPA) tillater, til parter som er aktive, med opplysninger som ikke er utløpt.");

    public static Expectation Samtale { get; } = new(
        "melding-samtale", "svaret viser til meldingen det svarer på, og til samtalen", "Svaret til innbyggeren havner ikke i riktig samtale.", "Sett RefToParent til MsgId-en det svares på, og RefToConversation til samtalens første MsgId.");
}
