namespace AcceptanceHarness.Wire.Helsenorge;

/// <summary>Service keys of Helsenorge's REST services in a cast's endpoints; each address is the base that the service's paths come after.</summary>
public static class HelsenorgeTjenester
{
    /// <summary>Timenotifikasjon (FHIR): <c>/Appointment</c> comes after it.</summary>
    public const string Timeavtaler = "hn-timeavtaler";

    /// <summary>HelsenorgeAktivSjekken, the whole address.</summary>
    public const string Aktiv = "hn-aktiv";

    /// <summary>Tasks (FHIR): <c>/Task</c> and <c>/Bundle</c> come after it.</summary>
    public const string Oppgave = "hn-oppgave";

    /// <summary>Fraværsregistrering: <c>/Tidsperiode</c> comes after it.</summary>
    public const string Fravaer = "hn-fravaer";

    /// <summary>Fullmaktinformasjon: <c>/Fullmaktshavere/v1</c> and <c>/Fullmaktsgivere/v1</c> come after it.</summary>
    public const string Fullmakt = "hn-fullmakt";

    /// <summary>Privacy settings: <c>/SjekkInnbyggersPiStatus/v2</c> comes after it.</summary>
    public const string Personvern = "hn-personverninnstillinger";
}
