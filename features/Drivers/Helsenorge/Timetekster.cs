namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>What is expected of renewals and appointments, and what is said when it is wrong.</summary>
internal static class Timetekster
{
    public static Expectation BareDenValgte { get; } = new(
        "fornyet-den-valgte", "én ny resept med doseringen fra den valgte, og bare den valgte erstattet", "En annen resept enn den pasienten ba om, er fornyet.",
        "Forny resepten som forespørselen viser til, og tilbakekall bare den.");

    public static Expectation SvartFornyet { get; } = new(
        "svart-fornyet", "ett svar med temakode 14 og den nye resepten (M1) som eget dokument", "Pasienten får ikke vite at resepten er fornyet, eller får en annen resept.",
        "Svar med temakode 14 når Reseptformidleren har tatt imot resepten, og legg ved den samme resepten.");

    public static Expectation SvartAnnet { get; } = new(
        "svart-annet", "ett svar som ikke har temakode 14", "Svaret på en fornyelse som er avslått, er ikke som det skal.", "Svar innbyggeren ved avslag, men aldri med temakode 14.");

    public static Expectation IkkeSvartFornyet { get; } = new(
        "ikke-svart-fornyet", "ikke noe svar om at resepten er fornyet", "Pasienten får vite at resepten er fornyet, men Reseptformidleren har den ikke.",
        "Svar med temakode 14 først når Reseptformidleren har tatt imot resepten.");

    public static Expectation RiktigTid { get; } = new(
        "time-riktig-tid", "timen vises til pasienten på tidspunktet legen valgte", "Pasienten får feil tidspunkt for timen.",
        "Skriv tidspunktet med tidssone (Europe/Oslo) eller i UTC, og øk SEQUENCE for hver endring.");

    public static Expectation Avlyst { get; } = new(
        "time-avlyst", "timen vises som avlyst", "Pasienten får ikke vite at timen er avlyst.", "Send avlysningen med METHOD CANCEL, samme UID og høyere SEQUENCE.");

    public static Expectation EnPerEndring(int antall) => new(
        "time-en-per-endring", $"{antall} meldinger om timen", "Pasienten varsles ikke med én melding for hver endring.", "Send en endring som én melding med samme UID, ikke som avlysning og ny time.");

    public static Expectation FattTimen { get; } = new(
        "time-bekreftet", "svar om at timen er bekreftet (05), med tidspunktet som ble reservert", "Pasienten får ikke timen som var ledig, eller får feil tidspunkt.",
        "Les tidspunktet i UTC, med tidssone og uten (norsk tid), og bekreft en ledig time med kode 05.");

    public static Expectation TilEn { get; } = new(
        "time-til-en", "én bekreftelse (05) og ett avslag (06)", "Samme time er gitt til to pasienter.", "Gi timen til den første som ber om den, og svar de andre med kode 06.");

    public static Expectation Timebok(string status) => new(
        "timebok", $"timeboken viser timen som {status}", "Timeboken viser ikke det siste som gjelder for timen.",
        "La avbestilling frigi timen, og la aldri en eldre beskjed (lavere SEQUENCE) gjelde foran en nyere.");

    public static Expectation Utlagt(string status) => new(
        "time-utlagt", $"timen ligger på helsenorge.no som {status} på tidspunktet legen valgte", "Timen på helsenorge.no er ikke slik den skal.",
        "Send timen med PUT etter Helsenorges profil, på nytt ved hver endring, og til den er tatt imot.");

    public static Expectation Oppgave { get; } = new(
        "time-oppgave", "en oppgave om at pasienten ikke er varslet om timen", "Pasienten får ikke vite om timen, og ingen hos legen vet det.", "Lag en oppgave, for eksempel om brev, når helsenorge.no svarer at innbyggeren ikke er aktiv.");

    public static Expectation IkkeAktiv { get; } = new(
        "ikke-aktiv", "pasienten vises som ikke digitalt aktiv", "Fagsystemet viser ikke at pasienten ikke kan nås på helsenorge.no.", "Vis svaret fra HelsenorgeAktivSjekken.");
}
