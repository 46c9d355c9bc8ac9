namespace AcceptanceHarness.Wire.Kjernejournal;

/// <summary>Service keys of kjernejournal in a cast's endpoints; each address is the base that the service's paths come after.</summary>
public static class KjernejournalTjenester
{
    /// <summary>Kjernejournal Innlogging: <c>/api/session/create</c> and its kin come after it.</summary>
    public const string Innlogging = "kj-innlogging";

    /// <summary>The portal's web pages: <c>/hentpasient.html</c> and <c>/loggut</c> come after it.</summary>
    public const string Portal = "kj-portal";

    /// <summary>Helseindikator by ticket; <c>/status</c> after it is the one by HelseID token.</summary>
    public const string Helseindikator = "kj-helseindikator";

    /// <summary>Critical information (FHIR): <c>/status</c> and resource types come after it.</summary>
    public const string KritiskInformasjon = "kj-kritisk-informasjon";

    /// <summary>Pasientens prøvesvar (FHIR).</summary>
    public const string Provesvar = "kj-provesvar";

    /// <summary>Pasientens journaldokumenter: <c>/R4/fhir/DocumentReference/_search</c> and <c>/mhd/document</c> come after it.</summary>
    public const string Dokumenter = "kj-dokumenter";

    /// <summary>The medicine API.</summary>
    public const string Legemidler = "kj-legemidler";
}
