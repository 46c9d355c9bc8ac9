namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Ids of the actions in the catalogue; the arguments of each are described with it in <c>AdapterCatalog</c>.</summary>
public static class AdapterAction
{
    /// <summary>logg-inn: the user logs in.</summary>
    public const string LoggInn = "logg-inn";

    /// <summary>apne-pasient: the user opens the patient.</summary>
    public const string ApnePasient = "apne-pasient";

    /// <summary>forskriv: arguments of <see cref="Forskrivning"/>.</summary>
    public const string Forskriv = "forskriv";

    /// <summary>forny: arguments <c>reseptId</c>, and optionally <c>medEndring</c>.</summary>
    public const string Forny = "forny";

    /// <summary>kopier: prescribe what an earlier prescription says, and leave that one; arguments <c>reseptId</c>.</summary>
    public const string Kopier = "kopier";

    /// <summary>lagre-mal: keep what a prescription says as a template; arguments <c>reseptId</c>, <c>navn</c>.</summary>
    public const string LagreMal = "lagre-mal";

    /// <summary>bruk-mal: prescribe what a template says; arguments <c>navn</c>.</summary>
    public const string BrukMal = "bruk-mal";

    /// <summary>velg-papirresept: give a prescription on paper that could not be sent; arguments <c>reseptId</c>.</summary>
    public const string VelgPapirresept = "velg-papirresept";

    /// <summary>tilbakekall: arguments <c>reseptId</c>, <c>arsak</c> (kodeverk 7500) and optionally <c>merknad</c>.</summary>
    public const string Tilbakekall = "tilbakekall";

    /// <summary>seponer: end the treatment: call the prescription back and update the list of medicines; arguments <c>reseptId</c>, <c>arsak</c> (kodeverk 7494) and optionally <c>merknad</c>.</summary>
    public const string Seponer = "seponer";

    /// <summary>hent-legemiddelliste: look up the patient's list of medicines in use (M9.11).</summary>
    public const string HentLegemiddelliste = "hent-legemiddelliste";

    /// <summary>lever-legemiddelliste: send the patient's list of medicines in use (M25.1) as it stands now.</summary>
    public const string LeverLegemiddelliste = "lever-legemiddelliste";

    /// <summary>hent-resepter: look up the patient's prescriptions (M9.5); arguments <c>alleResepter</c>.</summary>
    public const string HentResepter = "hent-resepter";

    /// <summary>hent-utleveringer: look up a prescription's dispensings (M9.7); arguments <c>reseptId</c>.</summary>
    public const string HentUtleveringer = "hent-utleveringer";

    /// <summary>oppdater-fest: fetch FEST now.</summary>
    public const string OppdaterFest = "oppdater-fest";

    /// <summary>registrer-cave: register that the patient is hypersensitive (CAVE); arguments <c>atc</c> (a whole code or a group's), <c>navn</c>.</summary>
    public const string RegistrerCave = "registrer-cave";

    /// <summary>send-pa-nytt: send an unconfirmed message again; arguments <c>reseptId</c>.</summary>
    public const string SendPaNytt = "send-pa-nytt";

    /// <summary>vent-pa-bakgrunnsjobb: let background work finish.</summary>
    public const string VentPaBakgrunnsjobb = "vent-pa-bakgrunnsjobb";

    /// <summary>logg-inn-helseid: the user logs in by HelseID.</summary>
    public const string LoggInnHelseId = "logg-inn-helseid";

    /// <summary>logg-ut-helseid: the user logs out, also of HelseID.</summary>
    public const string LoggUtHelseId = "logg-ut-helseid";

    /// <summary>bytt-bruker: the user of the request takes over the workstation from who used it; nobody is logged in by HelseID afterwards.</summary>
    public const string ByttBruker = "bytt-bruker";

    /// <summary>bytt-virksomhet: the user goes on working for another organisation; arguments <c>orgnr</c>.</summary>
    public const string ByttVirksomhet = "bytt-virksomhet";

    /// <summary>hent-fra-tjeneste: fetch from the test service behind HelseID; arguments <c>som</c> (system, bruker).</summary>
    public const string HentFraTjeneste = "hent-fra-tjeneste";

    /// <summary>lukk-pasient: the user closes the patient that is open; nothing of the patient stays.</summary>
    public const string LukkPasient = "lukk-pasient";

    /// <summary>apne-kjernejournal: open the open patient's kjernejournal in its window; arguments <c>grunnlag</c> (samtykke, akutt, unntak), as the user chooses it now.</summary>
    public const string ApneKjernejournal = "apne-kjernejournal";

    /// <summary>lukk-kjernejournal: close kjernejournal's window.</summary>
    public const string LukkKjernejournal = "lukk-kjernejournal";

    /// <summary>sla-av-integrasjon: switch an integration off; arguments <c>integrasjon</c> (kjernejournal), and <c>bruker</c> (key) for that user alone.</summary>
    public const string SlaAvIntegrasjon = "sla-av-integrasjon";

    /// <summary>sla-pa-integrasjon: switch an integration on again; arguments as <see cref="SlaAvIntegrasjon"/>.</summary>
    public const string SlaPaIntegrasjon = "sla-pa-integrasjon";

    /// <summary>hent-kritisk-informasjon: fetch the open patient's critical information; arguments <c>grunnlag</c> as the user chooses it now, and <c>forhoyet</c> when the user asks for what the patient has restricted.</summary>
    public const string HentKritiskInformasjon = "hent-kritisk-informasjon";

    /// <summary>registrer-kritisk-informasjon: arguments <c>type</c> (allergi, tilstand, varsel), <c>kode</c>, <c>tekst</c>, <c>grunnlag</c>; the reference <c>id</c> is what it became.</summary>
    public const string RegistrerKritiskInformasjon = "registrer-kritisk-informasjon";

    /// <summary>endre-kritisk-informasjon: change an entry of the list that was fetched; arguments <c>id</c>, and <c>tekst</c>, or <c>avkreft</c> when it no longer holds.</summary>
    public const string EndreKritiskInformasjon = "endre-kritisk-informasjon";

    /// <summary>slett-kritisk-informasjon: delete an entry that was registered by mistake; arguments <c>id</c>.</summary>
    public const string SlettKritiskInformasjon = "slett-kritisk-informasjon";

    /// <summary>hent-provesvar: look up the open patient's lab results; arguments <c>grunnlag</c>, as the user chooses it now, and <c>forhoyet</c>: open what the patient has locked too.</summary>
    public const string HentProvesvar = "hent-provesvar";

    /// <summary>hent-dokumenter: look up the open patient's documents; arguments <c>grunnlag</c>, left out for a search by helsepersonelloven section 45.</summary>
    public const string HentDokumenter = "hent-dokumenter";

    /// <summary>apne-dokument: open a document of the list that was looked up; arguments <c>id</c>.</summary>
    public const string ApneDokument = "apne-dokument";

    /// <summary>hent-kj-legemidler: look up the open patient's medicines in kjernejournal; arguments as <see cref="HentProvesvar"/>.</summary>
    public const string HentKjLegemidler = "hent-kj-legemidler";

    /// <summary>svar-innbygger: answer what a citizen has written; arguments <c>henvendelse</c> (its id in the view innboks), <c>tekst</c>; the reference <c>msgId</c> is the answer's.</summary>
    public const string SvarInnbygger = "svar-innbygger";

    /// <summary>send-til-innbygger: begin a conversation with the patient; arguments <c>slag</c> (ekontakt, ekonsultasjon), <c>tekst</c>; the reference <c>msgId</c> is the message's.</summary>
    public const string SendTilInnbygger = "send-til-innbygger";

    /// <summary>behandle-reseptfornyelse: do what the prescriber decides about a citizen's request; arguments <c>henvendelse</c>, <c>valg</c> (forny, avsla) and optionally <c>tekst</c>.</summary>
    public const string BehandleReseptfornyelse = "behandle-reseptfornyelse";

    /// <summary>registrer-ledig-time: let citizens reserve a time; arguments <c>start</c>, <c>slutt</c> (RFC 3339).</summary>
    public const string RegistrerLedigTime = "registrer-ledig-time";

    /// <summary>send-time: give the patient an appointment, and tell the citizen by message; arguments <c>start</c>, <c>slutt</c> (RFC 3339), <c>tittel</c>; the reference <c>timeId</c> is the appointment's.</summary>
    public const string SendTime = "send-time";

    /// <summary>publiser-time: the same by helsenorge's API (Appointment); arguments as <see cref="SendTime"/>.</summary>
    public const string PubliserTime = "publiser-time";

    /// <summary>endre-time: move an appointment; arguments <c>timeId</c>, <c>start</c>, <c>slutt</c>.</summary>
    public const string EndreTime = "endre-time";

    /// <summary>avlys-time: cancel an appointment; arguments <c>timeId</c>.</summary>
    public const string AvlysTime = "avlys-time";

    /// <summary>test-kommunikasjon: send helsenorge the communication test (KomTest), and wait for the answer.</summary>
    public const string TestKommunikasjon = "test-kommunikasjon";

    /// <summary>sjekk-digital-bruker: ask helsenorge whether the patient uses it.</summary>
    public const string SjekkDigitalBruker = "sjekk-digital-bruker";

    /// <summary>start-pa-nytt: stop the system in order, and start it again.</summary>
    public const string StartPaNytt = "start-pa-nytt";

    /// <summary>avbryt-prosess: end the system's process as if the power went, and start it again.</summary>
    public const string AvbrytProsess = "avbryt-prosess";

    /// <summary>verifiser-forbindelse: check the connection to the service (Verify).</summary>
    public const string VerifiserForbindelse = "verifiser-forbindelse";
}
