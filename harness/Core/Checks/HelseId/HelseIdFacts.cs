namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Names of the facts that the HelseID simulator, and every simulated service behind HelseID, reads from a call before it is masked.</summary>
/// <remarks>
/// What is secret (assertion, code, verifier, refresh token, access token) stands nowhere: of a JWT its header and claims, of the rest a hash.
/// Where a fact is JSON, it is an object as received; where it is not there, what it is about was not in the call.
/// </remarks>
public static class HelseIdFacts
{
    /// <summary>ja.</summary>
    public const string Ja = "ja";

    /// <summary>nei.</summary>
    public const string Nei = "nei";

    /// <summary>The issuer of the tenant that was called, as a client must be configured with it.</summary>
    public const string Utsteder = "helseid.utsteder";

    /// <summary>The address that was called, without query: what a proof's <c>htu</c> must say.</summary>
    public const string Adresse = "helseid.adresse";

    /// <summary>The HTTP method.</summary>
    public const string Metode = "helseid.metode";

    /// <summary>The client id; of a form, else of the assertion's <c>iss</c>; of an access token at a service.</summary>
    public const string Klient = "helseid.klient";

    /// <summary>Whether the client is registered with the tenant: <see cref="Ja"/> or <see cref="Nei"/>.</summary>
    public const string KlientKjent = "helseid.klient-kjent";

    /// <summary>The registered tenancy: <c>single-tenant</c> or <c>multi-tenant</c>.</summary>
    public const string Tilhorighet = "helseid.tilhorighet";

    /// <summary>The registered redirect addresses, separated by spaces.</summary>
    public const string RegistrerteRedirect = "helseid.registrerte-redirect";

    /// <summary>
    /// The parameters of form or query: JSON, name to a list of values in order. Secret values (client_assertion, request, code, code_verifier,
    /// refresh_token, subject_token, id_token_hint, client_secret, access_token, id_token) stand as <c>sha256:</c> and 16 hex digits.
    /// </summary>
    public const string Parametre = "helseid.parametre";

    /// <summary>Names of token parameters in the query (access_token, refresh_token, …), separated by spaces; <c>id_token_hint</c> is none of them.</summary>
    public const string TokenIAdresse = "helseid.token-i-adresse";

    /// <summary>Scheme of the Authorization header, for example <c>Basic</c>.</summary>
    public const string AutorisasjonSkjema = "helseid.autorisasjon-skjema";

    /// <summary>Number of characters of code_verifier.</summary>
    public const string VerifikatorLengde = "helseid.verifikator-lengde";

    /// <summary>Whether code_verifier has only the characters allowed (RFC 7636 section 4.1): <see cref="Ja"/> or <see cref="Nei"/>.</summary>
    public const string VerifikatorTegn = "helseid.verifikator-tegn";

    /// <summary>The client assertion's header: JSON.</summary>
    public const string ErklaringHode = "helseid.erklaring-hode";

    /// <summary>The client assertion's claims: JSON.</summary>
    public const string ErklaringKrav = "helseid.erklaring-krav";

    /// <summary>The client assertion's signature: <see cref="Gyldig"/>, <see cref="Ugyldig"/> or <see cref="UkjentNokkel"/>.</summary>
    public const string ErklaringSignatur = "helseid.erklaring-signatur";

    /// <summary>Why the client assertion could not be read, in bokmål.</summary>
    public const string ErklaringUlest = "helseid.erklaring-ulest";

    /// <summary>The registered key that the assertion names, for example <c>RSA 2048</c> or <c>EC P-256</c>.</summary>
    public const string ErklaringNokkel = "helseid.erklaring-nokkel";

    /// <summary>The request object's header: JSON.</summary>
    public const string ObjektHode = "helseid.objekt-hode";

    /// <summary>The request object's claims: JSON.</summary>
    public const string ObjektKrav = "helseid.objekt-krav";

    /// <summary>The request object's signature, as <see cref="ErklaringSignatur"/>.</summary>
    public const string ObjektSignatur = "helseid.objekt-signatur";

    /// <summary>Why the request object could not be read, in bokmål.</summary>
    public const string ObjektUlest = "helseid.objekt-ulest";

    /// <summary>Number of DPoP headers, also 0.</summary>
    public const string BevisAntall = "helseid.bevis-antall";

    /// <summary>The DPoP proof's header: JSON.</summary>
    public const string BevisHode = "helseid.bevis-hode";

    /// <summary>The DPoP proof's claims: JSON.</summary>
    public const string BevisKrav = "helseid.bevis-krav";

    /// <summary>The DPoP proof's signature by its own key: <see cref="Gyldig"/> or <see cref="Ugyldig"/>.</summary>
    public const string BevisSignatur = "helseid.bevis-signatur";

    /// <summary>Why the DPoP proof could not be read, in bokmål.</summary>
    public const string BevisUlest = "helseid.bevis-ulest";

    /// <summary>Thumbprint of the DPoP proof's key.</summary>
    public const string BevisAvtrykk = "helseid.bevis-avtrykk";

    /// <summary>Whether the DPoP proof's key holds its private part: <see cref="Ja"/> or <see cref="Nei"/>.</summary>
    public const string BevisPrivat = "helseid.bevis-privat";

    /// <summary>The parameters (client_assertion, request) whose JWT held a private key, separated by spaces.</summary>
    public const string PrivatNokkelSendt = "helseid.privat-nokkel-sendt";

    /// <summary>Seconds since 1970 by the security clock when the call was read.</summary>
    public const string Lest = "helseid.lest";

    /// <summary>valid.</summary>
    public const string Gyldig = "gyldig";

    /// <summary>invalid.</summary>
    public const string Ugyldig = "ugyldig";

    /// <summary>No registered key has the id that the header names, or verifies.</summary>
    public const string UkjentNokkel = "ukjent-nokkel";

    // Of a service behind HelseID.

    /// <summary>The scheme that the token came by: DPoP, Bearer, another, or <c>ingen</c>.</summary>
    public const string TilgangSkjema = "tilgang.skjema";

    /// <summary>The access token's claims: JSON.</summary>
    public const string TilgangKrav = "tilgang.krav";

    /// <summary>The access token's hash, as a proof's <c>ath</c> must say.</summary>
    public const string TilgangHash = "tilgang.hash";

    /// <summary>What is wrong with how the service was called: JSON list of <c>{"nr":"A-16","tekst":"…"}</c> in the order that a service looks; an empty list when nothing is.</summary>
    public const string TilgangBrudd = "tilgang.brudd";

    // Of answers.

    /// <summary>The OAuth error that was answered.</summary>
    public const string SvarFeil = "svar.feil";

    /// <summary>The issuer that the metadata said.</summary>
    public const string SvarUtsteder = "svar.utsteder";

    /// <summary>The DPoP nonce that was answered.</summary>
    public const string SvarNonce = "svar.nonce";

    /// <summary>The hash of the access token that was answered, as <see cref="TilgangHash"/>.</summary>
    public const string SvarToken = "svar.token";

    /// <summary>How long that token lasts, in seconds.</summary>
    public const string SvarVarighet = "svar.varighet";

    /// <summary>The scopes that were given, separated by spaces.</summary>
    public const string SvarScope = "svar.scope";

    /// <summary>The organisation that the token was given for, <c>parent:child</c>; empty for none.</summary>
    public const string SvarVirksomhet = "svar.virksomhet";

    /// <summary>The refresh token that was answered, as in <see cref="Parametre"/>.</summary>
    public const string SvarFornyelse = "svar.fornyelse";

    /// <summary>The code that was sent to the client, as in <see cref="Parametre"/>.</summary>
    public const string SvarKode = "svar.kode";

    /// <summary>What the login page that was answered sends on as <c>innlogging</c> when the user has chosen.</summary>
    public const string SvarInnlogging = "svar.innlogging";

    /// <summary>The request_uri that was answered.</summary>
    public const string SvarRequestUri = "svar.request-uri";

    /// <summary>How many seconds a user's login lasts (<c>rt_expires_in</c>).</summary>
    public const string SvarFornyelseVarighet = "svar.fornyelse-varighet";

    /// <summary>The session (<c>sid</c>) that the login, the code or the token belongs to.</summary>
    public const string SvarOkt = "svar.okt";
}
