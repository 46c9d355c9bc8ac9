namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>Audiences and scopes of Adresseregisteret and of the register of agreements (CPPA) at HelseID.</summary>
/// <remarks>The scopes are those that NHN's and NAV's public clients ask for; the audiences are what stands before the slash, as elsewhere at NHN.</remarks>
public static class RegisterScopes
{
    /// <summary>Audience of Adresseregisteret's API for reading.</summary>
    public const string Kommunikasjonspart = "nhn:communicationparty";

    /// <summary>Communication parties and their certificates may be read.</summary>
    public const string KommunikasjonspartLes = "nhn:communicationparty/read";

    /// <summary>Audience of CPPA.</summary>
    public const string Cppa = "nhn:cppa";

    /// <summary>CPPA may be used with a Bearer token.</summary>
    public const string CppaTilgang = "nhn:cppa/access";

    /// <summary>CPPA may be used with a DPoP token.</summary>
    public const string CppaTilgangDpop = "nhn:cppa/access-with-dpop";
}
