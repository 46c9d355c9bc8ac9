namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Ids of the views in the catalogue.</summary>
public static class AdapterView
{
    /// <summary>
    /// reseptliste: <c>pasient</c> (key), <c>tilstand</c> (ikke-hentet, hentet, feil), <c>reservert</c>, <c>skjulte</c>, and <c>resepter</c>[]
    /// { reseptId, legemiddel, status, tilbakekalt, tilbakekallArsak, dosering, sendestatus (sendt, ubekreftet, avvist, venter), tilbakekallingsstatus (ingen, ubekreftet, utfort, avvist), fornyetAv }.
    /// </summary>
    public const string Reseptliste = "reseptliste";

    /// <summary>
    /// legemiddelliste: <c>pasient</c> (key), <c>tilstand</c> (ikke-hentet, hentet, feil), <c>listestatus</c> of what was sent last (ikke-sendt, sendt, ubekreftet, avvist, venter),
    /// and <c>oppforinger</c>[] { id, reseptId, legemiddel, dosering, seponert }.
    /// </summary>
    public const string Legemiddelliste = "legemiddelliste";

    /// <summary>meldingsstatus: <c>meldinger</c>[] { msgId, type, reseptId, pasient, status (sendt, ubekreftet, avvist, venter), forklaring }.</summary>
    public const string Meldingsstatus = "meldingsstatus";

    /// <summary>innlogging: <c>innlogget</c> by HelseID, <c>bruker</c> (key), <c>virksomhet</c> (organisation number), <c>melding</c>: what the user was told last of it.</summary>
    public const string Innlogging = "innlogging";

    /// <summary>pasientkontekst: <c>pasient</c> (key), <c>navn</c>.</summary>
    public const string Pasientkontekst = "pasientkontekst";

    /// <summary>
    /// helseindikator: kjernejournal's icon, for <c>pasient</c> (key): <c>ikon</c> (0, 1, 2, 3, 4, ingen-kontakt, henter, skjult),
    /// <c>hjelpetekst</c> as it shows when pointed at, and whether it is <c>klikkbar</c>.
    /// </summary>
    public const string Helseindikator = "helseindikator";

    /// <summary>
    /// kjernejournal: kjernejournal's window: whether it is <c>apen</c>, the <c>pasient</c> (person number) and <c>navn</c> that the page in it shows,
    /// the <c>bruker</c> (key) that it was opened by, and <c>melding</c>: what the user was told last of it.
    /// </summary>
    public const string Kjernejournal = "kjernejournal";

    /// <summary>innsynslogg: <c>rader</c>[] { bruker (key), tidspunkt (RFC 3339), pasient (key), hva, grunnlag (samtykke, akutt, unntak) }, the oldest first.</summary>
    public const string Innsynslogg = "innsynslogg";

    /// <summary>
    /// kritisk-informasjon: what kjernejournal has of critical information for <c>pasient</c> (key): <c>tilstand</c> (ikke-hentet, hentet, feil, blokkert, sperret), <c>melding</c> to the user,
    /// <c>hentet</c> (RFC 3339), whether a red <c>varsel</c> is shown, and <c>opplysninger</c>[] { id, type, tekst, gjeldende, status (gjeldende, avkreftet, feilregistrert, utlopt, slettet) }.
    /// </summary>
    public const string KritiskInformasjon = "kritisk-informasjon";

    /// <summary>
    /// provesvar: lab results of kjernejournal, for <c>pasient</c> (key): <c>tilstand</c> (ikke-hentet, hentet, feil, blokkert, sperret, reservert), <c>melding</c>: what the user was told,
    /// <c>totalt</c>, whether there are <c>flere</c> than those shown, and <c>svar</c>[] { id, navn, verdi, kommentar, deler[] }, the parts alike.
    /// </summary>
    public const string Provesvar = "provesvar";

    /// <summary>
    /// innboks: what citizens have sent: <c>henvendelser</c>[] { id (MsgId), type (message function), pasient (key; left out when it is placed with nobody), enhet (HER-id of the service),
    /// tekst, handlerFor (who acts for the patient, and as what; left out when nobody does), samtale (MsgId of the conversation's first), vedlegg, besvart }, the oldest first.
    /// </summary>
    public const string Innboks = "innboks";

    /// <summary>oppgaver: what waits for somebody: <c>oppgaver</c>[] { id, slag, melding (MsgId it is about), pasient (key), tekst, utfort }, the oldest first.</summary>
    public const string Oppgaver = "oppgaver";

    /// <summary>timeavtaler: the patient's appointments: <c>timer</c>[] { timeId, pasient (key), start (RFC 3339), slutt, tittel, status (ledig, avtalt, avlyst), varsling (varslet, venter, ikke-varslet) }.</summary>
    public const string Timeavtaler = "timeavtaler";

    /// <summary>kommunikasjonstest: <c>status</c> of the last one (bekreftet, ikke-bekreftet, ukjent) and <c>melding</c>: what the user was told of it.</summary>
    public const string Kommunikasjonstest = "kommunikasjonstest";

    /// <summary>digitalbruker: for <c>pasient</c> (key), <c>status</c> (aktiv, ikke-aktiv, ukjent) and <c>melding</c>: what the user was told last of it.</summary>
    public const string Digitalbruker = "digitalbruker";

    /// <summary>dokumenter: the record's documents, as <see cref="Provesvar"/>: <c>tilbakeholdt</c> tells how many are withheld, <c>dokumenter</c>[] { id, tittel, dato }.</summary>
    public const string Dokumenter = "dokumenter";

    /// <summary>kj-legemidler: medicines as kjernejournal has them, as <see cref="Provesvar"/>: <c>legemidler</c>[] { id, legemiddel, dosering, utlevert }.</summary>
    public const string KjLegemidler = "kj-legemidler";
}
