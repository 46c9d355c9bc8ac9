namespace AcceptanceHarness.Wire.HelseId;

/// <summary>Scopes of HelseID itself, and of the test service that ships with the simulators.</summary>
public static class HelseIdScopes
{
    /// <summary>An id-token is wanted.</summary>
    public const string OpenId = "openid";

    /// <summary>The person's name.</summary>
    public const string Profile = "profile";

    /// <summary>A refresh token is wanted.</summary>
    public const string OfflineAccess = "offline_access";

    /// <summary>The person's fødselsnummer or D-nummer.</summary>
    public const string Pid = "helseid://scopes/identity/pid";

    /// <summary>How surely the person was identified.</summary>
    public const string SecurityLevel = "helseid://scopes/identity/security_level";

    /// <summary>The person's HPR number.</summary>
    public const string HprNumber = "helseid://scopes/hpr/hpr_number";

    /// <summary>What every identity scope begins with.</summary>
    public const string IdentityPrefix = "helseid://scopes/identity/";

    /// <summary>The audience of the test service that stands for any service behind HelseID.</summary>
    public const string Provetjeneste = "testrammeverk:provetjeneste";

    /// <summary>The test service, called by a system.</summary>
    public const string ProvetjenesteSystem = "testrammeverk:provetjeneste/system";

    /// <summary>The test service, called for a user.</summary>
    public const string ProvetjenesteBruker = "testrammeverk:provetjeneste/bruker";

    /// <summary>Whether the scope is about a person, and so has no place where there is none.</summary>
    public static bool ErOmPerson(string scope)
    {
        ArgumentNullException.ThrowIfNull(scope);

        return scope is OpenId or Profile or OfflineAccess or HprNumber || scope.StartsWith(IdentityPrefix, StringComparison.Ordinal);
    }
}
