namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The actions and views that a vendor's system may offer, in reading order; <c>openapi.yaml</c> describes the same.</summary>
public static class AdapterCatalog
{
    private const string None = """{ "type": "object", "properties": {} }""";
    private const string ReseptId =
        """{ "type": "object", "required": ["reseptId"], "properties": { "reseptId": { "type": "string" } } }""";

    private const string IntegrasjonSchema =
        """
        { "type": "object", "required": ["integrasjon"],
          "properties": { "integrasjon": { "enum": ["kjernejournal"] }, "bruker": { "type": "string" } } }
        """;

    private const string OppslagSchema =
        """{ "type": "object", "properties": { "grunnlag": { "type": "string" }, "forhoyet": { "type": "boolean" } } }""";

    private const string LedigSchema =
        """
        { "type": "object", "required": ["start", "slutt"],
          "properties": { "start": { "type": "string", "format": "date-time" }, "slutt": { "type": "string", "format": "date-time" } } }
        """;

    private const string TimeSchema =
        """
        { "type": "object", "required": ["start", "slutt", "tittel"],
          "properties": { "start": { "type": "string", "format": "date-time" }, "slutt": { "type": "string", "format": "date-time" }, "tittel": { "type": "string" },
            "enhet": { "type": "string" } } }
        """;

    private const string ForskrivSchema =
        """
        { "type": "object", "required": ["navnFormStyrke", "atc", "atcNavn", "dosering"],
          "properties": {
            "navnFormStyrke": { "type": "string" }, "varenr": { "type": "string" }, "atc": { "type": "string" }, "atcNavn": { "type": "string" },
            "reseptgruppe": { "type": "string" }, "pakningsstr": { "type": "string" }, "pakningEnhet": { "type": "string" },
            "antall": { "type": "number" }, "reiterasjon": { "type": "integer" }, "refHjemmel": { "type": "string" }, "bruk": { "enum": ["1", "2", "3"] },
            "bruksomrade": { "type": "string" }, "merknad": { "type": "string" }, "tidligsteUtlevering": { "type": "string", "format": "date" }, "last": { "type": "boolean" }, "iLegensNavn": { "type": "boolean" },
            "trykk": { "type": "integer" },
            "dosering": { "type": "object", "required": ["mengde", "enhet"], "properties": {
              "mengde": { "type": "number" }, "enhet": { "type": "string" }, "intervallDogn": { "type": "integer" }, "intervallTimer": { "type": "integer" },
              "tidspunkter": { "type": "array", "items": { "type": "integer" } },
              "ukedager": { "type": "array", "items": { "type": "integer" } },
              "tidsdoser": { "type": "array", "items": { "type": "object", "required": ["tidspunkt", "mengde"],
                "properties": { "tidspunkt": { "type": "integer" }, "mengde": { "type": "number" } } } },
              "varighetDager": { "type": "integer" },
              "deretter": { "type": "array", "items": { "type": "object", "required": ["mengde"],
                "properties": { "mengde": { "type": "number" }, "varighetDager": { "type": "integer" } } } },
              "dagerPa": { "type": "integer" }, "dagerAv": { "type": "integer" }, "vedBehov": { "type": "boolean" },
              "maksPerDogn": { "type": "number" } } } } }
        """;

    private const string ReseptlisteSchema =
        """
        { "type": "object", "required": ["tilstand", "resepter"], "properties": {
            "pasient": { "type": "string" }, "tilstand": { "enum": ["ikke-hentet", "hentet", "feil"] },
            "reservert": { "type": "boolean" }, "skjulte": { "type": "boolean" },
            "resepter": { "type": "array", "items": { "type": "object", "required": ["reseptId"], "properties": {
              "reseptId": { "type": "string" }, "legemiddel": { "type": "string" }, "status": { "type": "string" },
              "tilbakekalt": { "type": "boolean" }, "tilbakekallArsak": { "type": "string" }, "dosering": { "type": "string" },
              "sendestatus": { "enum": ["sendt", "ubekreftet", "avvist", "venter"] },
              "tilbakekallingsstatus": { "enum": ["ingen", "ubekreftet", "utfort", "avvist"] },
              "fornyetAv": { "type": "string" }, "utleveringer": { "type": "array" } } } } } }
        """;

    private const string LegemiddellisteSchema =
        """
        { "type": "object", "required": ["listestatus", "oppforinger"], "properties": {
            "pasient": { "type": "string" }, "tilstand": { "enum": ["ikke-hentet", "hentet", "feil"] },
            "listestatus": { "enum": ["ikke-sendt", "sendt", "ubekreftet", "avvist", "venter"] },
            "oppforinger": { "type": "array", "items": { "type": "object", "required": ["legemiddel"], "properties": {
              "id": { "type": "string" }, "reseptId": { "type": "string" }, "legemiddel": { "type": "string" },
              "dosering": { "type": "string" }, "seponert": { "type": "boolean" } } } } } }
        """;

    /// <summary>Longer than the system's own waiting for a service, so that it is the system that gives up first.</summary>
    private static readonly TimeSpan WithService = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan Local = TimeSpan.FromSeconds(60);

    /// <summary>The actions.</summary>
    public static IReadOnlyList<AdapterEntry> Actions { get; } =
    [
        new(AdapterAction.LoggInn, "Logg inn i fagsystemet som brukeren som er oppgitt.", None, Local),
        new(AdapterAction.ApnePasient, "Åpne journalen til pasienten som er oppgitt.", None, Local),
        new(AdapterAction.Forskriv, "Forskriv legemiddelet med doseringen som er oppgitt, og send resepten.", ForskrivSchema, WithService),
        new(
            AdapterAction.Forny,
            "Forny resepten som er oppgitt.",
            """
            { "type": "object", "required": ["reseptId"],
              "properties": { "reseptId": { "type": "string" }, "medEndring": { "type": "boolean" } } }
            """,
            WithService),
        new(AdapterAction.Kopier, "Kopier resepten som er oppgitt, til en ny resept, og send den.", ReseptId, WithService),
        new(
            AdapterAction.LagreMal,
            "Lagre resepten som er oppgitt, som mal med navnet som er oppgitt.",
            """
            { "type": "object", "required": ["reseptId", "navn"],
              "properties": { "reseptId": { "type": "string" }, "navn": { "type": "string" } } }
            """,
            Local),
        new(
            AdapterAction.BrukMal,
            "Forskriv fra malen med navnet som er oppgitt, og send resepten.",
            """{ "type": "object", "required": ["navn"], "properties": { "navn": { "type": "string" } } }""",
            WithService),
        new(AdapterAction.VelgPapirresept, "Velg papirresept i stedet for å sende resepten som er oppgitt.", ReseptId, Local),
        new(
            AdapterAction.Tilbakekall,
            "Tilbakekall resepten som er oppgitt, med årsaken som er oppgitt.",
            """
            { "type": "object", "required": ["reseptId", "arsak"],
              "properties": { "reseptId": { "type": "string" }, "arsak": { "type": "string" }, "merknad": { "type": "string" } } }
            """,
            WithService),
        new(
            AdapterAction.Seponer,
            "Seponer legemiddelet i resepten som er oppgitt, med årsaken som er oppgitt, og la fagsystemet tilbakekalle resepten og oppdatere legemiddellisten.",
            """
            { "type": "object", "required": ["reseptId", "arsak"],
              "properties": { "reseptId": { "type": "string" }, "arsak": { "enum": ["A", "L", "X"] }, "merknad": { "type": "string" } } }
            """,
            WithService),
        new(AdapterAction.HentLegemiddelliste, "Hent pasientens legemiddelliste (legemidler i bruk) fra Reseptformidleren.", None, WithService),
        new(AdapterAction.LeverLegemiddelliste, "Lever pasientens legemiddelliste (legemidler i bruk) slik den står nå, til Reseptformidleren.", None, WithService),
        new(
            AdapterAction.HentResepter,
            "Hent pasientens resepter fra Reseptformidleren.",
            """{ "type": "object", "properties": { "alleResepter": { "type": "boolean" } } }""",
            WithService),
        new(AdapterAction.HentUtleveringer, "Vis utleveringene på resepten som er oppgitt.", ReseptId, WithService),
        new(AdapterAction.OppdaterFest, "Hent FEST på nytt.", None, WithService),
        new(
            AdapterAction.RegistrerCave,
            "Registrer på pasienten overfølsomhet (CAVE) for virkestoffet eller gruppen som er oppgitt.",
            """
            { "type": "object", "required": ["atc", "navn"],
              "properties": { "atc": { "type": "string" }, "navn": { "type": "string" } } }
            """,
            Local),
        new(AdapterAction.SendPaNytt, "Send resepten som ikke er bekreftet, på nytt.", ReseptId, WithService),
        new(AdapterAction.VentPaBakgrunnsjobb, "Vent til fagsystemets bakgrunnsjobber har kjørt.", None, WithService),
        new(AdapterAction.LoggInnHelseId, "Logg inn med HelseID som brukeren som er oppgitt.", None, WithService),
        new(AdapterAction.LoggUtHelseId, "Logg ut, også av HelseID.", None, WithService),
        new(AdapterAction.ByttBruker, "La brukeren som er oppgitt, overta arbeidsstasjonen etter den som brukte den, uten å logge inn med HelseID.", None, WithService),
        new(
            AdapterAction.ByttVirksomhet,
            "Bytt til virksomheten med organisasjonsnummeret som er oppgitt, og arbeid videre for den.",
            """{ "type": "object", "required": ["orgnr"], "properties": { "orgnr": { "type": "string" } } }""",
            WithService),
        new(
            AdapterAction.HentFraTjeneste,
            "Hent fra prøvetjenesten bak HelseID, som systemet eller som brukeren, slik det er oppgitt.",
            """{ "type": "object", "required": ["som"], "properties": { "som": { "enum": ["system", "bruker"] } } }""",
            WithService),
        new(AdapterAction.LukkPasient, "Lukk journalen til pasienten som er åpen.", None, Local),
        new(
            AdapterAction.ApneKjernejournal,
            "Åpne kjernejournal for pasienten som er åpen, med grunnlaget som er oppgitt; er ikke noe grunnlag oppgitt, velges det ikke noe.",
            """{ "type": "object", "properties": { "grunnlag": { "enum": ["samtykke", "akutt", "unntak"] } } }""",
            WithService),
        new(AdapterAction.LukkKjernejournal, "Lukk vinduet med kjernejournal.", None, WithService),
        new(AdapterAction.SlaAvIntegrasjon, "Slå av integrasjonen som er oppgitt, for alle eller for brukeren som er oppgitt i argumentene.", IntegrasjonSchema, Local),
        new(AdapterAction.SlaPaIntegrasjon, "Slå på igjen integrasjonen som er oppgitt, for alle eller for brukeren som er oppgitt i argumentene.", IntegrasjonSchema, Local),
        new(
            AdapterAction.HentKritiskInformasjon,
            "Hent kritisk informasjon om pasienten som er åpen, med grunnlaget som er oppgitt; er ikke noe grunnlag oppgitt, velges det ikke noe. Be om det pasienten har sperret, bare når forhøyet er oppgitt.",
            """
            {"type": "object", "properties": {"grunnlag": {"type": "string"}, "forhoyet": {"type": "boolean"}}}
            """,
            WithService),
        new(
            AdapterAction.RegistrerKritiskInformasjon,
            "Registrer opplysningen som er oppgitt, som kritisk informasjon om pasienten som er åpen, med grunnlaget som er oppgitt.",
            """
            {"type": "object", "required": ["type", "kode", "tekst"], "properties": {"type": {"enum": ["allergi",
            "tilstand", "varsel"]}, "kode": {"type": "string"}, "tekst": {"type": "string"},
            "grunnlag": {"type": "string"}}}
            """,
            WithService),
        new(
            AdapterAction.EndreKritiskInformasjon,
            "Endre teksten i opplysningen som er oppgitt, i listen over kritisk informasjon, eller avkreft opplysningen.",
            """
            {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"},
            "tekst": {"type": "string"}, "avkreft": {"type": "boolean"}}}
            """,
            WithService),
        new(
            AdapterAction.SlettKritiskInformasjon,
            "Slett opplysningen som er oppgitt, fra kritisk informasjon som feilregistrert.",
            """
            {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
            """,
            WithService),
        new(
            AdapterAction.HentProvesvar,
            "Hent prøvesvar for pasienten som er åpen, med grunnlaget som er oppgitt; er forhoyet sann, velges det å åpne også det pasienten har sperret.",
            OppslagSchema,
            WithService),
        new(
            AdapterAction.HentDokumenter,
            "Hent listen over journaldokumenter for pasienten som er åpen, med grunnlaget som er oppgitt, eller uten grunnlag når ikke noe er oppgitt.",
            """{ "type": "object", "properties": { "grunnlag": { "type": "string" } } }""",
            WithService),
        new(
            AdapterAction.ApneDokument,
            "Åpne dokumentet som er oppgitt, fra listen som er hentet.",
            """{ "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } }""",
            WithService),
        new(
            AdapterAction.HentKjLegemidler,
            "Hent legemidler fra kjernejournal for pasienten som er åpen, med grunnlaget som er oppgitt; er forhoyet sann, velges det å åpne også det som er sperret eller låst.",
            OppslagSchema,
            WithService),
        new(
            AdapterAction.SvarInnbygger,
            "Svar innbyggeren på henvendelsen som er oppgitt, med teksten som er oppgitt.",
            """{ "type": "object", "required": ["henvendelse", "tekst"], "properties": { "henvendelse": { "type": "string" }, "tekst": { "type": "string" } } }""",
            WithService),
        new(
            AdapterAction.SendTilInnbygger,
            "Skriv til pasienten på helsenorge.no med teksten som er oppgitt.",
            """{ "type": "object", "required": ["slag", "tekst"], "properties": { "slag": { "enum": ["ekontakt", "ekonsultasjon"] }, "tekst": { "type": "string" } } }""",
            WithService),
        new(
            AdapterAction.BehandleReseptfornyelse,
            "Behandle forespørselen om reseptfornyelse som er oppgitt, og forny resepten eller avslå med teksten som er oppgitt.",
            """
            { "type": "object", "required": ["henvendelse", "valg"],
              "properties": { "henvendelse": { "type": "string" }, "valg": { "enum": ["forny", "avsla"] }, "tekst": { "type": "string" } } }
            """,
            WithService),
        new(AdapterAction.RegistrerLedigTime, "Gjør tiden som er oppgitt, ledig for reservasjon på helsenorge.no.", LedigSchema, Local),
        new(AdapterAction.SendTime, "Gi pasienten timen som er oppgitt, og varsle pasienten med melding til helsenorge.no.", TimeSchema, WithService),
        new(AdapterAction.PubliserTime, "Gi pasienten timen som er oppgitt, og legg den ut på helsenorge.no.", TimeSchema, WithService),
        new(
            AdapterAction.EndreTime,
            "Flytt timen som er oppgitt, til tidspunktet som er oppgitt.",
            """
            { "type": "object", "required": ["timeId", "start", "slutt"], "properties": { "timeId": { "type": "string" },
              "start": { "type": "string", "format": "date-time" }, "slutt": { "type": "string", "format": "date-time" } } }
            """,
            WithService),
        new(AdapterAction.AvlysTime, "Avlys timen som er oppgitt.", """{ "type": "object", "required": ["timeId"], "properties": { "timeId": { "type": "string" } } }""", WithService),
        new(AdapterAction.TestKommunikasjon, "Send kommunikasjonstesten til helsenorge.no, og vent på svaret.", None, WithService),
        new(AdapterAction.SjekkDigitalBruker, "Spør helsenorge.no om pasienten som er oppgitt, er digitalt aktiv.", None, WithService),
        new(AdapterAction.StartPaNytt, "Stopp fagsystemet på vanlig måte, og start det igjen.", None, WithService),
        new(AdapterAction.AvbrytProsess, "Avbryt fagsystemets prosess brått, som ved strømbrudd, og start det igjen.", None, WithService),
        new(AdapterAction.VerifiserForbindelse, "Kontroller forbindelsen til Reseptformidleren.", None, WithService),
    ];

    /// <summary>The views.</summary>
    public static IReadOnlyList<AdapterEntry> Views { get; } =
    [
        new(AdapterView.Reseptliste, "Se på listen over pasientens resepter, slik den vises nå.", ReseptlisteSchema, Local),
        new(AdapterView.Legemiddelliste, "Se på pasientens legemiddelliste (legemidler i bruk), slik den vises nå.", LegemiddellisteSchema, Local),
        new(
            AdapterView.Meldingsstatus,
            "Se på oversikten over sendte meldinger og hvordan de står.",
            """
            { "type": "object", "required": ["meldinger"], "properties": { "meldinger": { "type": "array", "items": { "type": "object",
              "required": ["msgId", "type", "status"],
              "properties": { "msgId": { "type": "string" }, "type": { "type": "string" }, "reseptId": { "type": "string" },
                "pasient": { "type": "string" }, "status": { "enum": ["sendt", "ubekreftet", "avvist", "venter"] },
                "forklaring": { "type": "string" } } } } } }
            """,
            Local),
        new(
            AdapterView.Innlogging,
            "Se om brukeren er logget inn med HelseID, for hvilken virksomhet, og hva fagsystemet sier om det.",
            """
            { "type": "object", "required": ["innlogget"],
              "properties": { "innlogget": { "type": "boolean" }, "bruker": { "type": "string" },
                "virksomhet": { "type": "string" }, "melding": { "type": "string" } } }
            """,
            Local),
        new(
            AdapterView.Pasientkontekst,
            "Se hvilken pasient som er åpen.",
            """{ "type": "object", "properties": { "pasient": { "type": "string" }, "navn": { "type": "string" } } }""",
            Local),
        new(
            AdapterView.Helseindikator,
            "Se på ikonet for kjernejournal hos pasienten som er åpen: hvilket det er, hjelpeteksten på det, og om det kan klikkes på.",
            """
            { "type": "object", "required": ["ikon"],
              "properties": { "pasient": { "type": "string" },
                "ikon": { "enum": ["0", "1", "2", "3", "4", "ingen-kontakt", "henter", "skjult"] },
                "hjelpetekst": { "type": "string" }, "klikkbar": { "type": "boolean" } } }
            """,
            Local),
        new(
            AdapterView.Kjernejournal,
            "Se på vinduet med kjernejournal: om det er åpent, hvilken pasient det viser, og hva fagsystemet sier om det.",
            """
            { "type": "object", "required": ["apen"],
              "properties": { "apen": { "type": "boolean" }, "pasient": { "type": "string" }, "navn": { "type": "string" },
                "bruker": { "type": "string" }, "melding": { "type": "string" } } }
            """,
            Local),
        new(
            AdapterView.Innsynslogg,
            "Se i fagsystemets logg over oppslag: hvem som har slått opp, når, på hvilken pasient, hva og med hvilket grunnlag.",
            """
            { "type": "object", "required": ["rader"],
              "properties": { "rader": { "type": "array", "items": { "type": "object", "required": ["bruker", "tidspunkt", "pasient"],
                "properties": { "bruker": { "type": "string" }, "tidspunkt": { "type": "string", "format": "date-time" },
                  "pasient": { "type": "string" }, "hva": { "type": "string" }, "grunnlag": { "type": "string" } } } } } }
            """,
            Local),
        new(
            AdapterView.KritiskInformasjon,
            "Se på kritisk informasjon fra kjernejournal hos pasienten som er åpen: hva som står der, hva som gjelder, og hva fagsystemet sier om det.",
            """
            {"type": "object", "required": ["tilstand", "opplysninger"],
            "properties": {"pasient": {"type": "string"}, "tilstand": {"enum": ["ikke-hentet", "hentet", "feil",
            "blokkert", "sperret"]}, "melding": {"type": "string"}, "hentet": {"type": "string",
            "format": "date-time"}, "varsel": {"type": "boolean"}, "opplysninger": {"type": "array",
            "items": {"type": "object", "required": ["id", "tekst", "gjeldende"],
            "properties": {"id": {"type": "string"}, "type": {"type": "string"}, "tekst": {"type": "string"},
            "gjeldende": {"type": "boolean"}, "status": {"enum": ["gjeldende", "avkreftet", "feilregistrert",
            "utlopt", "slettet"]}}}}}}
            """,
            Local),
        new(
            AdapterView.Provesvar,
            "Se på prøvesvarene fra kjernejournal, slik de vises nå.",
            """
            { "type": "object", "required": ["tilstand", "svar"], "properties": { "pasient": { "type": "string" }, "tilstand": { "enum":
            ["ikke-hentet", "hentet", "feil", "blokkert", "sperret", "reservert"] }, "melding": { "type": "string" }, "totalt": { "type":
            "integer" }, "flere": { "type": "boolean" }, "svar": { "type": "array", "items": { "type": "object", "required": ["navn"],
            "properties": { "id": { "type": "string" }, "navn": { "type": "string" }, "verdi": { "type": "string" }, "kommentar": {
            "type": "string" }, "deler": { "type": "array", "items": { "type": "object" } } } } } } }
            """,
            Local),
        new(
            AdapterView.Innboks,
            "Se på innboksen med henvendelser fra innbyggere, slik den vises nå.",
            """
            { "type": "object", "required": ["henvendelser"], "properties": { "henvendelser": { "type": "array", "items": { "type": "object",
              "required": ["id", "type", "tekst"], "properties": { "id": { "type": "string" }, "type": { "type": "string" }, "pasient": { "type": "string" },
                "enhet": { "type": "string" }, "tekst": { "type": "string" }, "handlerFor": { "type": "string" }, "samtale": { "type": "string" },
                "vedlegg": { "type": "integer" }, "besvart": { "type": "boolean" } } } } } }
            """,
            Local),
        new(
            AdapterView.Oppgaver,
            "Se på listen over oppgaver som venter på noen.",
            """
            { "type": "object", "required": ["oppgaver"], "properties": { "oppgaver": { "type": "array", "items": { "type": "object",
              "required": ["id", "slag", "tekst"], "properties": { "id": { "type": "string" }, "slag": { "type": "string" }, "melding": { "type": "string" },
                "pasient": { "type": "string" }, "tekst": { "type": "string" }, "utfort": { "type": "boolean" } } } } } }
            """,
            Local),
        new(
            AdapterView.Timeavtaler,
            "Se på timeboken, slik den vises nå.",
            """
            { "type": "object", "required": ["timer"], "properties": { "timer": { "type": "array", "items": { "type": "object",
              "required": ["timeId", "start", "status"], "properties": { "timeId": { "type": "string" }, "pasient": { "type": "string" },
                "start": { "type": "string", "format": "date-time" }, "slutt": { "type": "string", "format": "date-time" }, "tittel": { "type": "string" },
                "status": { "enum": ["ledig", "avtalt", "avlyst"] }, "varsling": { "enum": ["varslet", "venter", "ikke-varslet"] } } } } } }
            """,
            Local),
        new(
            AdapterView.Kommunikasjonstest,
            "Se hvordan den siste kommunikasjonstesten gikk.",
            """
            { "type": "object", "required": ["status"], "properties": { "status": { "enum": ["bekreftet", "ikke-bekreftet", "ukjent"] }, "melding": { "type": "string" } } }
            """,
            Local),
        new(
            AdapterView.Digitalbruker,
            "Se om pasienten er digitalt aktiv på helsenorge.no, slik det vises nå.",
            """
            { "type": "object", "required": ["status"], "properties": { "pasient": { "type": "string" },
              "status": { "enum": ["aktiv", "ikke-aktiv", "ukjent"] }, "melding": { "type": "string" } } }
            """,
            Local),
        new(
            AdapterView.Dokumenter,
            "Se på listen over journaldokumenter, slik den vises nå.",
            """
            { "type": "object", "required": ["tilstand", "dokumenter"], "properties": { "pasient": { "type": "string" }, "tilstand": {
            "enum": ["ikke-hentet", "hentet", "feil", "blokkert", "sperret", "reservert"] }, "melding": { "type": "string" },
            "tilbakeholdt": { "type": "integer" }, "flere": { "type": "boolean" }, "dokumenter": { "type": "array", "items": { "type":
            "object", "required": ["id", "tittel"], "properties": { "id": { "type": "string" }, "tittel": { "type": "string" }, "dato": {
            "type": "string", "format": "date" } } } } } }
            """,
            Local),
        new(
            AdapterView.KjLegemidler,
            "Se på legemidlene fra kjernejournal, slik de vises nå.",
            """
            { "type": "object", "required": ["tilstand", "legemidler"], "properties": { "pasient": { "type": "string" }, "tilstand": {
            "enum": ["ikke-hentet", "hentet", "feil", "blokkert", "sperret", "reservert"] }, "melding": { "type": "string" },
            "legemidler": { "type": "array", "items": { "type": "object", "required": ["legemiddel"], "properties": { "id": { "type":
            "string" }, "legemiddel": { "type": "string" }, "dosering": { "type": "string" }, "utlevert": { "type": "boolean" } } } } } }
            """,
            Local),
    ];

    /// <summary>The action of an id, or null.</summary>
    public static AdapterEntry? Action(string id) => Actions.FirstOrDefault(entry => entry.Id == id);

    /// <summary>The view of an id, or null.</summary>
    public static AdapterEntry? View(string id) => Views.FirstOrDefault(entry => entry.Id == id);
}
