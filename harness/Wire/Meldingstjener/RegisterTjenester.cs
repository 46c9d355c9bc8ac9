namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>Service keys of the registers of message exchange, as in the table of endpoints.</summary>
public static class RegisterTjenester
{
    /// <summary>Adresseregisteret, REST.</summary>
    public const string AdresseregisteretRest = "adresseregisteret-rest";

    /// <summary>CPPA, REST.</summary>
    public const string CppaRest = "cppa-rest";

    /// <summary>Adresseregisteret, SOAP.</summary>
    public const string AdresseregisteretSoap = "adresseregisteret-soap";

    /// <summary>CPPA, SOAP.</summary>
    public const string CppaSoap = "cppa-soap";

    /// <summary>Lists of revoked certificates.</summary>
    public const string Crl = "crl";
}
