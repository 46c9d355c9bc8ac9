namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>What is expected of what the system does with messages that come, and what is said when it is wrong.</summary>
internal static class Mottakstekster
{
    public static Expectation NoenFeilmelding { get; } = new(
        "feilmelding-sendt", "nøyaktig én feilmelding på feilkøen til avsender", "Avsenderen får ikke vite at meldingen ikke kunne behandles.",
        "Avvis meldinger som ikke er signert og kryptert riktig, og legg en feilmelding med errorCondition og originalMessageId på feilkøen til avsender.");

    public static Expectation Likt { get; } = new(
        "kvitteringer-like", "samme status i hver kvittering på meldingen", "Samme melding får ulike kvitteringer.",
        "Ta vare på kvitteringen, og svar med samme status når meldingen kommer igjen.");

    public static Expectation IkkeKvittert { get; } = new(
        "melding-ikke-kvittert", "ingen kvittering på en melding som ikke ber om det", "Fagsystemet kvitterer på en melding som ikke ber om kvittering.", "Send kvittering bare når meldingen ber om det (MsgInfo/Ack).");

    public static Expectation KoblaOppgave { get; } = new(
        "oppgave-koblet", "en oppgave som viser hvilken sendt melding feilen gjelder", "Ingen får vite at en melding til innbyggeren ikke kom fram.",
        "Finn den sendte meldingen på originalMessageId i feilmeldingen, og lag en oppgave på pasienten.");

    public static Expectation TattInn { get; } = new(
        "neste-melding-behandlet", "meldingen etter er behandlet og ligger hos pasienten", "En melding som ikke kan behandles, stanser de som kommer etter.",
        "Ta meldingen ut av køen når den er meldt tilbake, og fortsett med den neste.");

    public static Expectation Enhet { get; } = new(
        "henvendelse-enhet", "henvendelsen vises hos enheten den ble sendt til", "Henvendelsen fra innbyggeren ligger hos feil enhet.", "Fordel meldinger på HER-id-en som meldingen er sendt til.");

    public static Expectation Vedlegg(int antall) => new(
        "henvendelse-vedlegg", antall == 1 ? "ett vedlegg" : $"{antall} vedlegg", "Henvendelsen vises uten alle vedleggene.", "Vis alle dokumentene i meldingen, eller avvis den med negativ kvittering.");

    public static Expectation EgenSamtale { get; } = new(
        "henvendelse-egen-samtale", "henvendelsen vises som en samtale for seg", "Henvendelsen er lagt inn i en samtale den ikke hører til.",
        "Legg meldingen i en samtale bare når samtalen er kjent og gjelder samme pasient.");

    public static Expectation HandlerFor(string navn) => new(
        "handler-for-vist", $"at {navn} handler for pasienten", "Det vises ikke hvem som har skrevet på vegne av pasienten.", "Vis navn og relasjon fra Pasientrelasjon sammen med henvendelsen.");

    public static Expectation SvarISamtalen { get; } = new(
        "svar-i-samtalen", "svaret gjelder pasienten, og viser til henvendelsen og samtalen", "Svaret til den som handler for pasienten, havner ikke i pasientens samtale.",
        "La svaret gjelde pasienten i henvendelsen, med RefToParent og RefToConversation fra den.");
}
