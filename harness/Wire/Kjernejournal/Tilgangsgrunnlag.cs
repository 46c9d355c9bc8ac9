namespace AcceptanceHarness.Wire.Kjernejournal;

/// <summary>Codes of the basis that a health worker looks in kjernejournal on.</summary>
/// <remarks>Source: kjernejournal-innlogging-klient (SAMTYKKE, AKUTT, UNNTAK) and the page of critical information (the elevated ones).</remarks>
public static class Tilgangsgrunnlag
{
    /// <summary>The patient has consented.</summary>
    public const string Samtykke = "SAMTYKKE";

    /// <summary>Emergency.</summary>
    public const string Akutt = "AKUTT";

    /// <summary>An exception from the demand for consent.</summary>
    public const string Unntak = "UNNTAK";

    /// <summary>Consent to what the patient has restricted.</summary>
    public const string ForhoyetSamtykke = "FORHOYET_SAMTYKKE";

    /// <summary>Emergency, for what the patient has restricted.</summary>
    public const string ForhoyetAkutt = "FORHOYET_AKUTT";

    /// <summary>The three that open kjernejournal.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Samtykke, Akutt, Unntak];
}
