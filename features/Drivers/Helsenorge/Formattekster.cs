namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>What is expected of how messages are sent on the message bus, and what is said when it is wrong.</summary>
internal static class Formattekster
{
    public static Expectation Sendt(string slag) => new(
        "buss-sendt", $"{slag} er sendt til helsenorge", "Fagsystemet har ikke sendt det som skulle sendes til helsenorge.", "Send til køen mottakeren har i Adresseregisteret.");

    public static Expectation Profil { get; } = new(
        "buss-profil", "alle opplysninger slik AMQP-profilen har dem", "Meldingen følger ikke profilen, så mottakeren kan avvise den eller misforstå den.",
        "Rett funnene som er listet på utvekslingen.");

    public static Expectation Beskyttet { get; } = new(
        "buss-beskyttet", "innholdet er signert og kryptert, og begge deler holder", "Opplysninger om pasienten er ikke beskyttet slik de skal.",
        "Signer med eget sertifikat, og krypter så for sertifikatet mottakeren har i Adresseregisteret.");

    public static Expectation UtenKonvolutt { get; } = new(
        "buss-uten-konvolutt", "hodemeldingen ligger rett i den krypterte kroppen", "Meldingen er pakket i en konvolutt som helsenorge ikke tar imot.", "Send hodemeldingen uten ebXML og SOAP.");

    public static Expectation Avtalt { get; } = new(
        "buss-avtalt", "funksjon, rolle og versjon som avtalen mellom partene har", "Meldingen er ikke slik partene har avtalt.", "Hent avtalen (CPA), og skriv meldingen etter prosessen i den.");

    public static Expectation UtenPerson { get; } = new(
        "buss-uten-person", "ingen fødselsnummer og navn utenfor det som er kryptert", "Pasienten kan kjennes igjen av alle som ser meldinger gå gjennom meldingstjeneren.",
        "Skriv opplysninger om pasienten bare i den krypterte hodemeldingen.");

    public static Expectation SagtTilLegen { get; } = new(
        "buss-ikke-sendt-vist", "legen får vite at meldingen ikke er sendt", "Legen tror at pasienten har fått en melding som ikke er sendt.", "Vis at meldingen ikke er sendt, og hvorfor.");

    public static Expectation AvvistSomIkkeAvtalt { get; } = new(
        "buss-ikke-avtalt-avvist", "én feilmelding om at meldingen ikke støttes, eller én negativ kvittering", "Innbyggeren får ikke vite at meldingen ikke blir behandlet.",
        "Se etter om funksjonen er avtalt før meldingen behandles, og svar med transport:unsupported-message eller negativ kvittering.");

    public static Expectation Lytter { get; } = new(
        "buss-lytter", "noen lytter på køene async, sync og error for hver HER-id", "Fagsystemet lytter ikke på alle køene, så det som kommer dit, blir liggende.",
        "Lytt på køene async, sync og error hele tiden, for hver HER-id.");

    public static Expectation Testsvar { get; } = new(
        "buss-testsvar", "nøyaktig ett svar på kommunikasjonstesten", "Fagsystemet svarer ikke på en synkron forespørsel.", "Svar på køen i reply-to, med correlation-id fra forespørselen.");

    public static Expectation FeilmeldingTattUt { get; } = new(
        "buss-feilmelding-tatt-ut", "feilmeldingen er tatt ut av feilkøen og gjort opp", "Ingen i fagsystemet får vite at helsenorge ikke kunne behandle meldingen.", "Lytt på feilkøen, og gjør opp hver feilmelding.");
}
