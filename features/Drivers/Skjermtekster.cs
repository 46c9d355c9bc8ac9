namespace AcceptanceHarness.Features.Drivers;

/// <summary>What is expected of the screen, and what is said when it is wrong.</summary>
internal static class Skjermtekster
{
    public static Expectation FortsattSendt { get; } = new(
        "skjerm-fortsatt-sendt",
        "resepten vises én gang, som sendt",
        "En sen kvittering endret det fagsystemet viser om en resept som allerede var avklart.",
        "La en resept med positiv kvittering stå; en senere eller gjentatt kvittering skal bare loggføres.")
    {
        SvarPa = Operasjon.Resept,
    };

    public static Expectation Tilbakekalt { get; } = new(
        "skjerm-tilbakekalt",
        "resepten vises som tilbakekalt",
        "En resept som er tilbakekalt mens apoteket ekspederer den, vises som gyldig.",
        "Les Tilbakekalling/Arsak i M9.6; Status er fortsatt U mens resepten er under ekspedering.")
    {
        SvarPa = Operasjon.Reseptliste,
    };

    public static Expectation BeggeGjeldende { get; } = new(
        "skjerm-begge-gjeldende",
        "både den gamle og den nye resepten vises som gjeldende",
        "Den gamle resepten er fortsatt gyldig hos Reseptformidleren, men det framgår ikke i fagsystemet.",
        "Vis begge reseptene til M5.2 bekrefter at den gamle er tilbakekalt.")
    {
        SvarPa = Operasjon.Resept,
    };

    public static Expectation Utlevering { get; } = new(
        "skjerm-utlevering",
        "utleveringen fra apoteket vises på resepten",
        "Fagsystemet viser ikke at resepten er utlevert.",
        "Les M9.8 og vis utleveringene på resepten.")
    {
        SvarPa = Operasjon.Utleveringer,
    };

    public static Expectation ReseptFraAnnenLege { get; } = new(
        "skjerm-resept-fra-annen-lege",
        "resepten fra den andre legen vises",
        "Fagsystemet viser ikke en resept som en annen lege har forskrevet.",
        "Vis alle listeelementene i M9.6, også dem fra andre rekvirenter.")
    {
        SvarPa = Operasjon.Reseptliste,
    };

    /// <param name="holder">True when nothing was shown: that says something only if the late answer had prescriptions in it.</param>
    public static Expectation IngenFraForrige(bool holder) => new(
        "skjerm-ingen-fra-forrige-pasient",
        "bare den åpne pasientens opplysninger vises",
        "Resepter for den forrige pasienten vises i journalen til den pasienten som nå er åpen.",
        "Forkast svar som gjelder en annen pasient enn den som er åpen når svaret kommer.")
    {
        SvarPa = holder ? Operasjon.Reseptliste : null,
    };

    public static Expectation OppslagFeilet { get; } = new(
        "skjerm-oppslag-feilet",
        "det vises at oppslaget feilet",
        "Et mislykket oppslag vises som om pasienten ikke har resepter, eller med opplysninger som ikke gjelder pasienten.",
        "Skill «ikke hentet» og «feilet» fra «ingen resepter», og kontroller at svaret gjelder pasienten det ble spurt om.");

    public static Expectation ReseptEllerFeilet { get; } = new(
        "skjerm-resept-eller-feilet",
        "resepten fra den andre legen vises, eller det vises at oppslaget feilet",
        "Et svar som fagsystemet ikke kunne lese, vises som om pasienten ikke har resepter.",
        "Kontroller navnerommet i svaret: les den versjonen det er i, eller si fra om at svaret ikke kunne leses.");

    public static Expectation UtleveringEllerVarsel { get; } = new(
        "skjerm-utlevering-eller-varsel",
        "utleveringen vises, eller det varsles om at utleveringene ikke kunne hentes",
        "Et svar som fagsystemet ikke kunne lese, vises som om resepten ikke er utlevert.",
        "Kontroller navnerommet i M9.8: les den versjonen det er i, eller si fra om at svaret ikke kunne leses.");

    public static Expectation Reservasjon { get; } = new(
        "skjerm-reservasjon",
        "det vises at pasienten har reservert seg",
        "Fagsystemet viser ikke at listen er ufullstendig fordi pasienten har reservert seg.",
        "Les Pasientreservasjon i M9.6 og vis det ved listen.")
    {
        SvarPa = Operasjon.Reseptliste,
    };

    public static Expectation Doseringsvarsel { get; } = new(
        "skjerm-doseringsvarsel",
        "det varsles om at tekst og struktur i den gamle resepten ikke stemmer overens",
        "Legen får ikke vite at doseringen i den gamle resepten sier to ulike ting.",
        "Hold DosVeiledEnkel og Dosering i den mottatte resepten mot hverandre før den brukes videre, og varsle når de er ulike.")
    {
        SvarPa = Operasjon.Reseptliste,
    };

    public static Expectation SporForGjenbruk { get; } = new(
        "skjerm-spor-for-gjenbruk",
        "fagsystemet stopper eller spør før den avviste resepten brukes på nytt",
        "En resept som Reseptformidleren har avvist for feil i doseringen, kan brukes på nytt uten at legen blir spurt.",
        "Merk resepten, behandlingen og malen når avvisningen kommer, og krev et aktivt valg før de brukes igjen.");

    public static Expectation IkkeBekreftetSendt { get; } = new(
        "skjerm-ikke-bekreftet-sendt",
        "det varsles om at resepten ikke er bekreftet sendt",
        "Legen får ikke vite at resepten ikke er kommet fram mens Reseptformidleren er nede.",
        "Vis et varsel når Reseptformidleren ikke svarer, og hold resepten som ubekreftet.");

    public static Expectation UtleveringerIkkeHentet { get; } = new(
        "skjerm-utleveringer-ikke-hentet",
        "det varsles om at utleveringene ikke kunne hentes",
        "Et mislykket oppslag på utleveringer vises som om resepten ikke er utlevert.",
        "Les AppRecFault i svaret på M9.7, og skill «ikke hentet» fra «ikke utlevert».");

    public static Expectation StoppetForskrivning { get; } = new(
        "skjerm-stoppet-forskrivning",
        "fagsystemet stopper forskrivningen og sier hvorfor",
        "Brukeren får ikke vite at resepten ikke kan skrives.",
        "Stopp før signering, og vis grunnen.");

    public static Expectation VarselOmOverfolsomhet { get; } = new(
        "skjerm-varsel-overfolsomhet",
        "fagsystemet varsler om overfølsomheten før resepten signeres",
        "Legen får ikke varsel om at pasienten er registrert som overfølsom for legemiddelet.",
        "Hold legemiddelets ATC-kode mot pasientens registrerte overfølsomhet, også for hele grupper, og spør før signering.");

    public static Expectation VarselOmDobbeltforskrivning { get; } = new(
        "skjerm-varsel-dobbeltforskrivning",
        "fagsystemet varsler om at pasienten allerede har resept på virkestoffet",
        "Legen får ikke varsel om at pasienten allerede har en resept på samme virkestoff.",
        "Hold legemiddelet mot pasientens gyldige resepter, egne og hentede, og spør før signering.");

    public static Expectation VarselOmInteraksjon { get; } = new(
        "skjerm-varsel-interaksjon",
        "fagsystemet varsler om alvorlig interaksjon med noe pasienten allerede har resept på",
        "Legen får ikke varsel om at legemiddelet ikke bør brukes sammen med noe pasienten allerede har resept på.",
        "Slå opp interaksjoner i FEST mot pasientens gyldige resepter, og spør før signering når relevansen er 1.");

    public static Expectation Skjulte { get; } = new(
        "skjerm-skjulte-resepter",
        "det vises at det finnes låste resepter som ikke er i listen",
        "Fagsystemet viser ikke at det finnes låste resepter som ikke er med i listen.",
        "Les LastResept i M9.6 og vis det ved listen.")
    {
        SvarPa = Operasjon.Reseptliste,
    };

    public static Expectation Sendestatus(string forventet) => forventet switch
    {
        "sendt" => new(
            "skjerm-sendt", "resepten vises som sendt",
            "En resept som Reseptformidleren har godtatt, vises ikke som sendt.",
            "Vis resepten som sendt når AppRec har status 1.")
        {
            SvarPa = Operasjon.Resept,
        },
        "avvist" => new(
            "skjerm-ikke-sendt", "resepten vises ikke som sendt",
            "En resept som Reseptformidleren ikke har godtatt, vises som sendt.",
            "Les status i AppRec: 2 er avvist. Vis resepten som ikke sendt."),
        "avvist eller ubekreftet" => new(
            "skjerm-avvist-eller-ubekreftet", "resepten vises ikke som sendt",
            "En resept som Reseptformidleren avviste i en feil, vises som sendt.",
            "Les AppRecFault i en SOAP-feil som en avvisning, og enhver annen SOAP-feil som at resepten ikke er bekreftet."),
        "ubekreftet" => new(
            "skjerm-ubekreftet", "resepten vises som ubekreftet",
            "En resept uten kvittering vises ikke som ubekreftet.",
            "Hold resepten som ubekreftet til det finnes en kvittering."),
        _ => throw new ArgumentOutOfRangeException(nameof(forventet), forventet, "Ukjent sendestatus."),
    };

    public static Expectation Arsak(string tekst) => new(
        "skjerm-arsak", $"teksten «{tekst}» vises",
        "Legen får ikke vite hvorfor Reseptformidleren avviste resepten.",
        "Vis teksten i AppRec/Error (OT, ellers DN) for rekvirenten.");

    public static Expectation Tilbakekalling(bool utfort) => utfort
        ? new(
            "skjerm-tilbakekalling-utfort", "tilbakekallingen vises som utført",
            "En tilbakekalling som er bekreftet, vises ikke som utført.",
            "Vis resepten som tilbakekalt når M5.2 har status 1.")
        {
            SvarPa = Operasjon.Tilbakekalling,
        }
        : new(
            "skjerm-tilbakekalling-ikke-utfort", "tilbakekallingen vises ikke som utført",
            "En tilbakekalling som ikke er bekreftet, vises som utført; resepten kan fortsatt utleveres.",
            "Vis tilbakekallingen som utført først når M5.2 har status 1.");
}
