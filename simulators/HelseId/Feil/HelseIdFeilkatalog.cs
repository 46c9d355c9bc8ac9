namespace AcceptanceHarness.Simulators.HelseId.Feil;

/// <summary>The errors that HelseID answers, by what was wrong; numbers E1 to E26 are the project's own.</summary>
/// <remarks>A vendor's test must not depend on the texts: NHN may hide or change them.</remarks>
internal static class HelseIdFeilkatalog
{
    private const string InvalidRequest = "invalid_request";
    private const string InvalidClient = "invalid_client";
    private const string InvalidProof = "invalid_dpop_proof";
    private const string AccessDenied = "access_denied";

    /// <summary>E1: not POST, or no form.</summary>
    public static HelseIdFeil IkkeSkjema { get; } = new(InvalidRequest);

    /// <summary>E1 at an endpoint that tells the method.</summary>
    public static HelseIdFeil FeilMetode(string allowed) => new(InvalidRequest, null, 405) { Hoder = [KeyValuePair.Create("Allow", allowed)] };

    /// <summary>A parameter that stands twice, or is too long.</summary>
    public static HelseIdFeil UlovligParameter(string name) => new(InvalidRequest, $"Invalid parameter: {(name.Length > 100 ? name[..100] : name)}");

    /// <summary>E2 and E3: the client could not be recognised; why is not told.</summary>
    public static HelseIdFeil UkjentKlient(int status) => new(InvalidClient, null, status);

    /// <summary>E4.</summary>
    public static HelseIdFeil BevisMangler { get; } = new(InvalidRequest, "Client requires DPoP and a DPoP header value was not provided.");

    /// <summary>E5.</summary>
    public static HelseIdFeil FlereBevis { get; } = new(InvalidRequest, "Too many DPoP headers provided.");

    /// <summary>E6, without a nonce.</summary>
    public static HelseIdFeil NonceMangler(string nonce) => new("use_dpop_nonce", "Missing 'nonce' value.") { Nonce = nonce };

    /// <summary>E6, with a wrong or an old nonce.</summary>
    public static HelseIdFeil NonceUgyldig(string nonce) => new("use_dpop_nonce", "Invalid 'nonce' value.") { Nonce = nonce };

    /// <summary>E7.</summary>
    public static HelseIdFeil BevisFeil(string text) => new(InvalidProof, text);

    /// <summary>E8.</summary>
    public static HelseIdFeil BevisGjentatt { get; } = new(InvalidProof, "Detected replay of DPoP proof token.");

    /// <summary>E9.</summary>
    public static HelseIdFeil AnnenBevisnokkel { get; } =
        new(InvalidProof, "The DPoP proof token in the refresh token request does not match the original used.");

    /// <summary>E10.</summary>
    public static HelseIdFeil FornyelseUtenBevis { get; } = new(
        InvalidRequest,
        "Proof of possession was used to obtain the initial refresh token and is required in subsequent requests with the refresh token.");

    /// <summary>A parameter of the grant is missing.</summary>
    public static HelseIdFeil Mangler(string name) => new(InvalidRequest, $"Missing {name}");

    /// <summary>E11.</summary>
    public static HelseIdFeil UkjentGrant { get; } = new("unsupported_grant_type");

    /// <summary>E12.</summary>
    public static HelseIdFeil IkkeTillatt { get; } = new("unauthorized_client");

    /// <summary>E13.</summary>
    public static HelseIdFeil UgyldigGrant { get; } = new("invalid_grant");

    /// <summary>E14.</summary>
    public static HelseIdFeil UgyldigScope { get; } = new("invalid_scope");

    /// <summary>E15.</summary>
    public static HelseIdFeil UgyldigRessurs { get; } = new("invalid_target");

    /// <summary>E16, without.</summary>
    public static HelseIdFeil ResponseTypeMangler { get; } = new(InvalidRequest, "Missing response_type");

    /// <summary>E16, with another.</summary>
    public static HelseIdFeil ResponseTypeUkjent { get; } = new("unsupported_response_type", "Response type not supported");

    /// <summary>A response_mode that there is not.</summary>
    public static HelseIdFeil ResponseModeUkjent { get; } = new(InvalidRequest, "Invalid response_mode");

    /// <summary>E17, without.</summary>
    public static HelseIdFeil PkceMangler { get; } = new(InvalidRequest, "code challenge required");

    /// <summary>E17, another method.</summary>
    public static HelseIdFeil PkceMetode { get; } = new(InvalidRequest, "Transform algorithm not supported");

    /// <summary>E17, not the form of a hash.</summary>
    public static HelseIdFeil PkceForm { get; } = new(InvalidRequest, "Invalid code_challenge");

    /// <summary>E18.</summary>
    public static HelseIdFeil UkjentRedirect { get; } = new(InvalidRequest, "Invalid redirect_uri");

    /// <summary>E19.</summary>
    public static HelseIdFeil RequestUriVedPar { get; } = new(InvalidRequest, "Pushed authorization cannot use request_uri");

    /// <summary>E20.</summary>
    public static HelseIdFeil UgyldigObjekt { get; } = new("invalid_request_object", "Invalid JWT request");

    /// <summary>E21.</summary>
    public static HelseIdFeil OpenidMangler { get; } = new("invalid_scope", "Missing openid scope");

    /// <summary>E22.</summary>
    public static HelseIdFeil IkkePushet { get; } = new(InvalidRequest, "Pushed authorization is required.");

    /// <summary>E23, unknown or used.</summary>
    public static HelseIdFeil UkjentRequestUri { get; } = new("invalid_request_uri", "invalid or reused PAR request uri");

    /// <summary>E23, expired.</summary>
    public static HelseIdFeil UtloptRequestUri { get; } = new("invalid_request_uri", "expired pushed authorization request");

    /// <summary>E23, of another client.</summary>
    public static HelseIdFeil AnnenKlientsRequestUri { get; } = new("invalid_request_uri", "invalid client for pushed authorization request");

    /// <summary>The login page was answered too late, or twice.</summary>
    public static HelseIdFeil UkjentInnlogging { get; } = new(InvalidRequest, "Innloggingen er utløpt eller allerede besvart. Start på nytt fra fagsystemet.");

    /// <summary>Nobody of that number can log in.</summary>
    public static HelseIdFeil UkjentPerson { get; } = new(AccessDenied, "Ukjent testperson");

    /// <summary>No screens are allowed, and nobody is logged in.</summary>
    public static HelseIdFeil MaLoggeInn { get; } = new("login_required");

    /// <summary>E24.</summary>
    public static HelseIdFeil DobbelAttest { get; } = new(
        AccessDenied, "HID-DOUBLE-STRUCTURE: the trust framework structure was sent both in the request object and in the client assertion");

    /// <summary>E25.</summary>
    public static HelseIdFeil Avbrutt { get; } = new(AccessDenied, "The user cancelled the login");

    /// <summary>E26, a token that is not accepted.</summary>
    public static HelseIdFeil UgyldigToken { get; } = new("invalid_token", null, 401)
    {
        Hoder = [KeyValuePair.Create("WWW-Authenticate", "Bearer error=\"invalid_token\"")],
    };

    /// <summary>E26, a token without the scope.</summary>
    public static HelseIdFeil ManglerScope { get; } = new("insufficient_scope", null, 403)
    {
        Hoder = [KeyValuePair.Create("WWW-Authenticate", "Bearer error=\"insufficient_scope\"")],
    };

    /// <summary>What the discovery document has and the security profile forbids.</summary>
    public static HelseIdFeil ForbudtEndepunkt { get; } = new("unauthorized_client", "Endepunktet er ikke tillatt etter HelseIDs sikkerhetsprofil");

    /// <summary>There is no such endpoint.</summary>
    public static HelseIdFeil UkjentSti { get; } = new("not_found", "HelseID har ingen tjeneste her. Hent adressene fra metadata.", 404);
}
