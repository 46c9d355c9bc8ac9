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
}
