namespace AcceptanceHarness.Wire.HelseId;

/// <summary>Names of claims in HelseID's tokens.</summary>
/// <remarks>Source: HelseID's published metadata and the test token service.</remarks>
public static class HelseIdClaims
{
    /// <summary>The person's fødselsnummer or D-nummer.</summary>
    public const string Pid = "helseid://claims/identity/pid";

    /// <summary>A pseudonym for the person, the same value as <c>sub</c>.</summary>
    public const string PidPseudonym = "helseid://claims/identity/pid_pseudonym";

    /// <summary>How surely the person was identified, as text: 2, 3 or 4.</summary>
    public const string SecurityLevel = "helseid://claims/identity/security_level";

    /// <summary>low, substantial or high.</summary>
    public const string AssuranceLevel = "helseid://claims/identity/assurance_level";

    /// <summary>internett or helsenett.</summary>
    public const string Network = "helseid://claims/identity/network";

    /// <summary>The person's HPR number.</summary>
    public const string HprNumber = "helseid://claims/hpr/hpr_number";

    /// <summary>What the person is approved for; in the answer of the userinfo endpoint alone.</summary>
    public const string HprDetails = "helseid://claims/hpr/hpr_details";

    /// <summary>The client's name.</summary>
    public const string ClientName = "helseid://claims/client/client_name";

    /// <summary>How the client proved itself: rsa_private_key, or of an EC key.</summary>
    public const string ClientAmr = "helseid://claims/client/amr";

    /// <summary>none, single-tenant or multi-tenant; the published metadata has another name for it (antakelse A-207).</summary>
    public const string ClientTenancy = "helseid://claims/client/claims/client_tenancy";

    /// <summary>Organisation number of the main unit that the client acts for.</summary>
    public const string OrgnrParent = "helseid://claims/client/claims/orgnr_parent";

    /// <summary>Organisation number of the sub-unit that the client acts for.</summary>
    public const string OrgnrChild = "helseid://claims/client/claims/orgnr_child";

    /// <summary>Organisation number of the supplier of a multi-tenant client.</summary>
    public const string OrgnrSupplier = "helseid://claims/client/claims/orgnr_supplier";

    /// <summary>The SFM journal id.</summary>
    public const string SfmJournalId = "nhn:sfm:journal_id";

    /// <summary>The attest of the trust framework.</summary>
    public const string Tillitsrammeverk = "nhn:tillitsrammeverk:parameters";
}
