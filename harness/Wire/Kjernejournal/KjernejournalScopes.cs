namespace AcceptanceHarness.Wire.Kjernejournal;

/// <summary>Audiences and scopes of kjernejournal's services at HelseID.</summary>
/// <remarks>Source: utviklerportal.nhn.no (kjernejournal innlogging, critical information, pps, dokumentdeling).</remarks>
public static class KjernejournalScopes
{
    /// <summary>Audience of Innlogging and helseindikator.</summary>
    public const string Kjernejournal = "nhn:kjernejournal";

    /// <summary>A portal session may be made.</summary>
    public const string Innlogging = "nhn:kjernejournal/innlogging";

    /// <summary>The attest of the trust framework may be sent.</summary>
    public const string Tillitsrammeverk = "nhn:kjernejournal/tillitsrammeverk";

    /// <summary>helseindikator and the older APIs.</summary>
    public const string Api = "nhn:kjernejournal/api";

    /// <summary>Audience of the API for critical information.</summary>
    public const string KritiskInformasjon = "nhn:critical-information";

    /// <summary>Critical information may be read and written.</summary>
    public const string KritiskInformasjonApi = "nhn:critical-information/api";

    /// <summary>Audience of Pasientens prøvesvar.</summary>
    public const string Provesvar = "nhn:pps";

    /// <summary>Lab results may be read.</summary>
    public const string ProvesvarLes = "nhn:pps/provesvar-read";

    /// <summary>Audience of Pasientens journaldokumenter.</summary>
    public const string Dokumenter = "nhn:phr";

    /// <summary>Documents may be found by helsepersonelloven section 45, without access basis.</summary>
    public const string DokumenterSok = "nhn:phr/mhd/read-documentreferences";

    /// <summary>Documents may be found by kjernejournalforskriften, with access basis.</summary>
    public const string DokumenterSokForskrift = "nhn:phr/mhd/read-documentreferences/kjernejournalforskriften";

    /// <summary>A document may be retrieved.</summary>
    public const string DokumenterHent = "nhn:phr/mhd/read-document";
}
