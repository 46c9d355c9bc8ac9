namespace AcceptanceHarness.Features.Drivers;

/// <summary>What is expected of discontinuation and of the list of medicines in use, and what is said when it is wrong.</summary>
internal static class Listetekster
{
    public static Expectation TilbakekaltSomSeponert { get; } = new(
        "seponert-tilbakekalt",
        "Reseptformidleren har utført en tilbakekalling av resepten med årsaken seponering",
        "Legemiddelet er seponert, men resepten kan fortsatt utleveres eller er tilbakekalt av en annen grunn.",
        "Send M5 med Arsak 2 (kodeverk 7500) når legemiddelet seponeres, og se svaret i utvekslingen.");

    public static Expectation SeponertPaListen { get; } = new(
        "seponert-pa-listen",
        "legemiddellisten hos Reseptformidleren har legemiddelet som seponert",
        "Den neste som henter legemiddellisten, får ikke vite at legemiddelet er seponert.",
        "Send M25.1 med Seponering i oppføringen når legemiddelet seponeres, og ta med oppføringen.");

    public static Expectation VistSeponert { get; } = new(
        "skjerm-seponert",
        "legemiddelet vises som seponert",
        "Et legemiddel som er seponert, vises som om pasienten fortsatt skal bruke det.",
        "Vis oppføringen som seponert på legemiddellisten.");

    public static Expectation IkkeVistLevert { get; } = new(
        "skjerm-liste-ikke-levert",
        "legemiddellisten vises som ikke bekreftet levert",
        "Legen får ikke vite at andre fortsatt ser den gamle legemiddellisten.",
        "Vis legemiddellisten som levert først når AppRec har status 1.");

    public static Expectation TattImot { get; } = new(
        "liste-mottatt",
        "Reseptformidleren har mottatt og godtatt legemiddellisten",
        "Legemiddellisten kom ikke fram, så den neste som henter den, ser en gammel liste.",
        "Se svaret i utvekslingen; listen skal vise til den siste versjonen i RefToParent og RefToConversation.")
    {
        SvarPa = Operasjon.Legemiddelliste,
    };

    public static Expectation HentetPaNytt { get; } = new(
        "liste-hentet-pa-nytt",
        "fagsystemet har hentet den nye versjonen av legemiddellisten",
        "Fagsystemet henter ikke legemiddellisten på nytt når en annen lege har endret den.",
        "Hent listen på nytt (M9.11) før levering, eller når leveringen blir avvist, og legg egne endringer inn i den.");

    public static Expectation AndresFortsatt { get; } = new(
        "liste-andres-beholdt",
        "legemiddelet som den andre legen la inn, er fortsatt på listen",
        "Et legemiddel som en annen lege har ført på listen, er borte etter at denne legen leverte listen.",
        "Ta med alle oppføringene fra listen som ble hentet, også dem som fagsystemet ikke har laget selv.");
}
