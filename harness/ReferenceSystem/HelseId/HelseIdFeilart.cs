namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What kind of thing went wrong with HelseID, or with a service behind it.</summary>
internal enum HelseIdFeilart
{
    /// <summary>The system is not set up for it.</summary>
    Oppsett,

    /// <summary>The connection broke, or the server is not who it should be.</summary>
    Forbindelse,

    /// <summary>No answer in time.</summary>
    Tidsavbrudd,

    /// <summary>The service is away (503, 429).</summary>
    Utilgjengelig,

    /// <summary>The answer cannot be used.</summary>
    Uleselig,

    /// <summary>The metadata are another issuer's.</summary>
    FeilUtsteder,

    /// <summary>HelseID refused, with an OAuth error.</summary>
    Avvist,

    /// <summary>A token lacks the scope that is needed.</summary>
    ManglerScope,

    /// <summary>The login came back otherwise than it was sent.</summary>
    UsikkerInnlogging,

    /// <summary>The login was not sure enough, or was another person's.</summary>
    FeilInnlogging,

    /// <summary>Nobody is logged in, or the login has expired.</summary>
    IkkeInnlogget,

    /// <summary>The service did not take the token (401).</summary>
    TokenIkkeGodtatt,

    /// <summary>The service refused (403).</summary>
    IkkeTilgang,

    /// <summary>The user went on to something else meanwhile.</summary>
    Forlatt,
}
