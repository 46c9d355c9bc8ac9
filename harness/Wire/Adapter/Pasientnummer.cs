namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The number that a patient is known by.</summary>
public static class Pasientnummer
{
    /// <summary>Fødselsnummer, else D-nummer; null for a patient without either.</summary>
    public static string? Nummer(this CastPatient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);

        return patient.Fnr ?? patient.Dnr;
    }
}
