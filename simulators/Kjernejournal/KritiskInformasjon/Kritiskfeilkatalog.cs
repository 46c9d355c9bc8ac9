using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>The errors of the service.</summary>
/// <remarks>KI-0001 and KI-0014 are published; what stands between them, and the HTTP statuses, are antakelse A-380.</remarks>
internal static class Kritiskfeilkatalog
{
    /// <summary>The service itself failed.</summary>
    public static Kritiskfeil Teknisk(string text) => new(500, "KI-0001", "exception", text);

    /// <summary>Token or proof was not accepted.</summary>
    public static Kritiskfeil Tilgang(int status, string text) => new(status, "KI-0002", status == 403 ? "forbidden" : "login", text)
    {
        Brukermelding = "Du har ikke tilgang til kritisk informasjon. Logg inn på nytt.",
    };

    /// <summary>The organisation has been deactivated in kjernejournal.</summary>
    public static Kritiskfeil VirksomhetAvvist() => Av(Kjfeilkatalog.VirksomhetAvvist);

    /// <summary>An error of kjernejournal's other services, in this one's form.</summary>
    public static Kritiskfeil Av(Kjfeil feil) => new(feil.Status, feil.Status >= 500 ? "KI-0001" : "KI-0002", feil.Status == 403 ? "forbidden" : "processing", feil.Utviklermelding)
    {
        EldreKode = feil.Feilkode,
        Brukermelding = feil.Brukermelding,
    };

    /// <summary>A header is missing.</summary>
    public static Kritiskfeil ManglerHode(string name, string expected) =>
        new(400, "KI-0003", "required", $"Forventet hodet {name} med {expected}, fikk ingenting. Send det i hvert kall.");

    /// <summary>A header, an address or a parameter has a value that is not allowed.</summary>
    public static Kritiskfeil UgyldigVerdi(string where, string expected, string? received) =>
        new(400, "KI-0004", "value", $"Forventet {expected} i {where}, fikk «{JournalText.Of(received ?? "")}».");

    /// <summary>The patient's number is no fødselsnummer or D-nummer.</summary>
    public static Kritiskfeil UgyldigPasient(string where) =>
        new(400, "KI-0004", "value", $"Forventet et fødselsnummer eller D-nummer med riktige kontrollsifre i {where}, fikk noe annet.") { EldreKode = "KJF-000016" };

    /// <summary>A person number stands in the address.</summary>
    public static Kritiskfeil FodselsnummerIAdresse() => new(
        400, "KI-0004", "security", $"Adressen inneholder elleve siffer på rad. Pasienten sendes i hodet {KjernejournalHoder.Pasient}, aldri i adressen, som logges.");

    /// <summary>The role is not the one the health worker has.</summary>
    public static Kritiskfeil Rolle(string received, string expected) => new(
        403, "KI-0005", "forbidden", $"Forventet rollen «{JournalText.Of(expected)}», som attesten sier, i {KjernejournalHoder.Rolle}, fikk «{JournalText.Of(received)}».")
    {
        Brukermelding = "Autorisasjonen din er ikke gyldig for dette oppslaget.",
    };

    /// <summary>The patient of the call and that of the attest are two.</summary>
    public static Kritiskfeil AnnenPasientIAttest() => new(
        403, "KI-0005", "security", $"Pasienten i {KjernejournalHoder.Pasient} er en annen enn pasienten i attesten (ATT-4). Lag en ny attest for pasienten.");

    /// <summary>The patient has no kjernejournal, or has reserved.</summary>
    public static Kritiskfeil IkkeAktiv() => new(403, "KI-0006", "forbidden", "Pasienten har ikke kjernejournal, eller har reservert seg.")
    {
        EldreKode = "KJF-000017",
        Brukermelding = "Pasienten har ikke kjernejournal.",
    };

    /// <summary>The patient has blocked health workers by name.</summary>
    public static Kritiskfeil Blokkert() => new(
        403, "KI-0006", "forbidden", "Pasienten har blokkert helsepersonell ved navn. Blokkeringen gjelder også i akutte situasjoner og kan ikke oppheves med samtykke.")
    {
        EldreKode = "KJF-000180",
        Brukermelding = "Pasienten har blokkert helsepersonell. Kritisk informasjon er ikke tilgjengelig.",
    };

    /// <summary>The patient has restricted, and the basis does not open.</summary>
    public static Kritiskfeil Sperret(string basis) => new(
        403, "KI-0006", "suppressed",
        $"Pasienten har sperret kritisk informasjon. Forventet {Tilgangsgrunnlag.ForhoyetSamtykke} eller {Tilgangsgrunnlag.ForhoyetAkutt} i {KjernejournalHoder.Tilgangsgrunnlag}, fikk «{basis}».")
    {
        Brukermelding = "Pasienten har sperret kritisk informasjon. Den kan åpnes med samtykke eller i en akutt situasjon.",
    };

    /// <summary>An elevated basis opens nothing, since nothing is restricted.</summary>
    public static Kritiskfeil UnodigForhoyet(string basis) => new(
        403, "KI-0007", "business-rule", $"Pasienten har ikke sperret noe, så «{basis}» gir ikke tilgang til mer. Bruk grunnlaget uten FORHOYET_.");

    /// <summary>There is no such address.</summary>
    public static Kritiskfeil UkjentAdresse(string path) => new(
        404, "KI-0008", "not-found",
        $"Forventet /status, /AllergyIntolerance, /Condition, /Conditions eller /Flag under tjenestens adresse, fikk «{JournalText.Of(path)}».");

    /// <summary>The address does not take the method.</summary>
    public static Kritiskfeil UkjentMetode(string method, string allow) =>
        new(405, "KI-0008", "not-supported", $"Forventet {allow}, fikk {JournalText.Of(method)}.") { Allow = allow };

    /// <summary>The body is of a kind that is not read.</summary>
    public static Kritiskfeil Innholdstype(string? received) => new(
        415, "KI-0009", "not-supported",
        $"Forventet Content-Type application/fhir+json eller application/fhir+xml i UTF-8, fikk «{JournalText.Of(received ?? "")}».");

    /// <summary>The body is too large.</summary>
    public static Kritiskfeil ForStor(int longest, int received) =>
        new(413, "KI-0009", "too-long", $"Forventet høyst {longest} byte, fikk {received}.");

    /// <summary>The body could not be read.</summary>
    public static Kritiskfeil Ulest(string expected, string received) => new(400, "KI-0010", "structure", $"Forventet {expected}, fikk {received}");

    /// <summary>There is no such resource of the patient's.</summary>
    public static Kritiskfeil FinnesIkke(string type, string id) =>
        new(404, "KI-0011", "not-found", $"Pasienten har ingen {type} med id «{JournalText.Of(id)}» i denne versjonen.");

    /// <summary>The resource was deleted.</summary>
    public static Kritiskfeil Slettet(string type, string id) => new(410, "KI-0011", "deleted", $"{type} «{JournalText.Of(id)}» er slettet (entered-in-error).")
    {
        Brukermelding = "Opplysningen er slettet fordi den var feilregistrert.",
    };

    /// <summary>The client builds on a version that is no longer the last.</summary>
    public static Kritiskfeil GammelVersjon(int last, string? received) => new(
        409, "KI-0012", "conflict",
        FormattableString.Invariant($"Forventet siste versjon ({last}), fikk «{JournalText.Of(received ?? "ingen")}». Ressursen finnes i en nyere versjon. Les den på nytt, og gjør endringen på den."))
    {
        EldreKode = "KJF-000065",
        Brukermelding = "Opplysningen er endret av andre. Les den på nytt før du endrer den.",
    };

    /// <summary>The resource does not agree with the call.</summary>
    public static Kritiskfeil StemmerIkke(string text) => new(422, "KI-0013", "business-rule", text);

    /// <summary>An element has content that is not taken.</summary>
    public static Kritiskfeil Innhold(string path, string text) => new(400, "KI-0014", "value", $"Elementet {JournalText.Of(path)} {text}.");
}
