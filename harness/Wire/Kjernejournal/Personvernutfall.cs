namespace AcceptanceHarness.Wire.Kjernejournal;

/// <summary>Why the patient's privacy settings give nothing, as codes of NILAR's <c>pvk-outcome-cs</c>.</summary>
public static class Personvernutfall
{
    /// <summary>The code system.</summary>
    public const string Kodeverk = "http://nhn.no/fhir/nilar/CodeSystem/pvk-outcome-cs";

    /// <summary>The patient has blocked this health worker by name.</summary>
    public const string Blokkert = "Specific";

    /// <summary>The patient has locked the record for all health workers.</summary>
    public const string Sperret = "General";

    /// <summary>The patient has reserved.</summary>
    public const string Reservert = "Reservation";
}
