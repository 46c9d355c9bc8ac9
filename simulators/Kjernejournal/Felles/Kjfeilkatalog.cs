using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>The errors of kjernejournal's services.</summary>
/// <remarks>
/// Source: the published list of error codes (page 664635127) and the text for KJF-000227. Which status comes with which code, and which code with
/// what the list does not name, is antakelse A-304; the other texts for users are antakelse A-305.
/// </remarks>
internal static class Kjfeilkatalog
{
    private const string KontaktLeverandor = "Kjernejournal kunne ikke lese forespørselen. Kontakt leverandøren av fagsystemet.";
    private const string ApnePaNytt = "Økten mot kjernejournal er avsluttet. Åpne kjernejournal på nytt.";

    /// <summary>The organisation has been refused by NHN.</summary>
    public static Kjfeil VirksomhetAvvist { get; } = new(
        403, "KJF-000227", "Virksomheten er deaktivert i kjernejournal.", "Virksomheten har ikke tilgang til kjernejournal (KJF-000227)");

    /// <summary>The citizen has blocked the health worker by name.</summary>
    public static Kjfeil BrukerBlokkert { get; } = new(
        403, "KJF-000180", "Innbyggeren har blokkert helsepersonellet.", "Du er blokkert fra innsyn i denne pasientens kjernejournal.");

    /// <summary>There is none, or the citizen has reserved; which of them is not told.</summary>
    public static Kjfeil IngenKjernejournal { get; } = new(
        404, "KJF-000017", "Innbyggeren har ikke en aktiv kjernejournal.", "Pasienten har ikke kjernejournal.");

    /// <summary>The citizen's address is confidential; that this is why is not told.</summary>
    public static Kjfeil Adressesperret { get; } = new(
        403, "KJF-000017", "Kjernejournal kan ikke åpnes for innbyggeren.", "Kjernejournal kan ikke åpnes for denne pasienten.");

    /// <summary>The citizen has locked the record, and the access basis does not open it.</summary>
    public static Kjfeil Sperret { get; } = new(
        403,
        "KJF-000017",
        "Innbyggeren har sperret kjernejournal. Grunnlaget må være SAMTYKKE eller AKUTT.",
        "Pasienten har sperret kjernejournal. Den kan bare åpnes med samtykke eller i en akutt situasjon.");

    /// <summary>The number is none.</summary>
    public static Kjfeil UgyldigFnr { get; } = new(
        400, "KJF-000016", "Forventet et fødselsnummer eller D-nummer på elleve siffer.", "Fødselsnummeret er ugyldig.");

    /// <summary>The attest is too old (ATT-58).</summary>
    public static Kjfeil AttestUtlopt { get; } = new(
        403, "AUT_000", "attestation_has_expired: attesten er eldre enn grensen. Lag ny attest og hent nytt token.", "Innloggingen mot kjernejournal er for gammel. Prøv på nytt.");

    /// <summary>The patient of the call is not the patient of the attest (ATT-4).</summary>
    public static Kjfeil AnnenPasient { get; } = new(
        403, "AUT_000", "Pasienten i kallet er en annen enn pasienten i attesten (ATT-4).", "Kjernejournal kunne ikke åpnes for denne pasienten. Prøv på nytt.");

    /// <summary>The session is somebody else's.</summary>
    public static Kjfeil AnnenBruker { get; } = new(
        403, "AUT_000", "Økten tilhører en annen bruker eller klient enn tokenet.", ApnePaNytt);

    /// <summary>The session has ended, was replaced, or was not kept alive.</summary>
    public static Kjfeil AvsluttetOkt { get; } = new(403, "AUT_002", "Økten er avsluttet, erstattet eller utløpt.", ApnePaNytt);

    /// <summary>No such session.</summary>
    public static Kjfeil UkjentOkt { get; } = new(404, "KJF-000011", "Ingen økt har denne id-en (sessionId).", ApnePaNytt);

    /// <summary>A code that cannot be used, as the portal tells it.</summary>
    public static Kjfeil UtloptKode { get; } = new(
        403, "AUT_002", "Engangskoden er utløpt.", "Lenken til kjernejournal er utløpt. Åpne kjernejournal på nytt fra fagsystemet.");

    /// <summary>A code that nobody was given.</summary>
    public static Kjfeil UkjentKode { get; } = new(
        403, "AUT_105", "Engangskoden er ukjent.", "Lenken til kjernejournal er ugyldig. Åpne kjernejournal på nytt fra fagsystemet.");

    /// <summary>A code that has been used.</summary>
    public static Kjfeil BruktKode { get; } = new(
        403, "AUT_105", "Engangskoden er brukt før.", "Lenken til kjernejournal er brukt før. Åpne kjernejournal på nytt fra fagsystemet.");

    /// <summary>A verifier that does not belong to the challenge; the code is used up by it.</summary>
    public static Kjfeil FeilVerifikator { get; } = new(
        403, "AUT_105", "ehr_code_verifier hører ikke til ehr_code_challenge.", "Lenken til kjernejournal er ugyldig. Åpne kjernejournal på nytt fra fagsystemet.");

    /// <summary>The service does not work now.</summary>
    /// <param name="tekst">What is wrong, for who made the system.</param>
    public static Kjfeil Teknisk(string tekst) => new(500, "KJS-000001", tekst, "Kjernejournal er ikke tilgjengelig nå. Prøv igjen senere.");

    /// <summary>A call that does not follow the contract.</summary>
    /// <param name="forventet">What was expected, and what was received.</param>
    public static Kjfeil UgyldigKall(string forventet) => new(400, "KJF-000018", forventet, KontaktLeverandor);

    /// <summary>No service there.</summary>
    public static Kjfeil UkjentAdresse(string path) =>
        new(404, "KJF-000018", $"Ingen tjeneste på «{JournalText.Of(path)}». Bruk adressen som står i oppsettet.", KontaktLeverandor);

    /// <summary>Not by that method.</summary>
    public static Kjfeil FeilMetode(string forventet, string mottatt) =>
        new(405, "KJF-000018", $"Forventet {forventet}, fikk «{JournalText.Of(mottatt)}».", KontaktLeverandor);
}
