namespace AcceptanceHarness.Wire.Kjernejournal;

/// <summary>Query parameters of the medicine API, and the codes of its consents.</summary>
/// <remarks>Source: kjernejournal.atlassian.net, the medicine API.</remarks>
public static class Legemiddelparametre
{
    /// <summary>The ticket of helseindikator.</summary>
    public const string Billett = "ticket";

    /// <summary>From when, for example <c>2015-11-29T13:37:19.003Z</c>.</summary>
    public const string Fra = "fra";

    /// <summary>Whether the messages themselves are wanted too.</summary>
    public const string UtvidetOppslag = "utvidet-oppslag";

    /// <summary>The consent to medicines that the patient has locked.</summary>
    public const string SamtykkeSperret = "samtykke-sperret-legemidler";

    /// <summary>The consent to locked prescriptions.</summary>
    public const string SamtykkeLaste = "samtykke-laste-resepter";

    /// <summary>The consent to the look-up itself.</summary>
    public const string SamtykkeBruk = "samtykke-bruk-api";

    /// <summary>The patient has consented.</summary>
    public const string MottattSamtykke = "HPMOTTATTSAMTYKKE";

    /// <summary>Emergency.</summary>
    public const string Akutt = "HPAKUTT";

    /// <summary>An exception from the demand for consent; for the look-up itself alone.</summary>
    public const string Unntak = "HPUNNTAK";
}
