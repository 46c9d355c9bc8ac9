using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>Everything of HelseID that a seeded defect or a healthy variant may change; the values here are the healthy ones.</summary>
internal sealed record HelseIdPolicies
{
    private static readonly string[] AskedForUser =
    [
        HelseIdScopes.OpenId, HelseIdScopes.Profile, HelseIdScopes.OfflineAccess, HelseIdScopes.Pid, HelseIdScopes.SecurityLevel,
        HelseIdScopes.HprNumber, HelseIdScopes.ProvetjenesteBruker,
    ];

    private static readonly string[] AskedForSystem = [HelseIdScopes.ProvetjenesteSystem];

    /// <summary>Which organisations the declared client acts for, one of <see cref="HelseIdTilhorighet.Alle"/>.</summary>
    public string Tenancy { get; init; } = HelseIdTilhorighet.Flere;

    // Client authentication

    /// <summary>Changes the header of the client assertion.</summary>
    public Func<JsonObject, JsonObject> AssertionHeader { get; init; } = header => header;

    /// <summary>Changes the claims of the client assertion.</summary>
    public Func<JsonObject, HelseIdMetadata, JsonObject> AssertionClaims { get; init; } = (claims, _) => claims;

    /// <summary>Signs the client assertion's header and claims.</summary>
    public Func<JsonObject, JsonObject, JoseKey, string> SignsAssertion { get; init; } = Jws.Sign;

    /// <summary>The <c>jti</c> of the next client assertion, given that of the last.</summary>
    public Func<string?, string?> AssertionId { get; init; } = _ => Engangsverdier.Ny();

    // Organisation and attest

    /// <summary>True when the organisation is sent.</summary>
    public bool SendsOrganisation { get; init; } = true;

    /// <summary>True when the organisation is sent already when the code is exchanged, and not with the first renewal.</summary>
    public bool SendsOrganisationWithCode { get; init; }

    /// <summary>The tenancy that the organisation is written by, given the client's own.</summary>
    public Func<string, string> WritesOrganisationAs { get; init; } = tenancy => tenancy;

    /// <summary>The sub-unit that is sent, given the first organisation and the one that is worked for now.</summary>
    public Func<CastOrganisation, CastOrganisation, string?> SubUnit { get; init; } = (_, now) => now.Underenhet;

    /// <summary>The code system of the organisation that a multi-tenant client sends.</summary>
    public string ParentSystem { get; init; } = Virksomhetsdetaljer.HovedenhetSystem;

    /// <summary>The code system of the sub-unit that a single-tenant client sends.</summary>
    public string SubUnitSystem { get; init; } = Virksomhetsdetaljer.UnderenhetSystem;

    /// <summary>True when an attest of the trust framework is sent at login.</summary>
    public bool SendsAttestAtLogin { get; init; }

    /// <summary>True when an attest of the trust framework is sent with the token calls of a user.</summary>
    public bool SendsAttestWithToken { get; init; }

    // Metadata and transport

    /// <summary>True when the discovery document is kept for a day.</summary>
    public bool CachesMetadata { get; init; } = true;

    /// <summary>Changes what was read of the discovery document.</summary>
    public Func<HelseIdMetadata, HelseIdMetadata> Metadata { get; init; } = metadata => metadata;

    /// <summary>True when the issuer of the discovery document must be the configured one.</summary>
    public bool ComparesIssuer { get; init; } = true;

    /// <summary>True when the server's certificate must be one that is trusted, for the server's name.</summary>
    public bool ChecksCertificate { get; init; } = true;

    /// <summary>How many times a call is repeated when the service is away; 10 at most.</summary>
    public int Retries { get; init; } = 2;

    // Login

    /// <summary>The scopes of a login.</summary>
    public IReadOnlyList<string> UserScopes { get; init; } = AskedForUser;

    /// <summary>True when the test person is named at PAR, and no login page is shown.</summary>
    public bool NamesTestPerson { get; init; } = true;

    /// <summary>True when the login is pushed (PAR).</summary>
    public bool UsesPar { get; init; } = true;

    /// <summary>The PKCE method.</summary>
    public string ChallengeMethod { get; init; } = "S256";

    /// <summary>The next PKCE verifier, given the last.</summary>
    public Func<string?, string?> Verifier { get; init; } = _ => Engangsverdier.Ny();

    /// <summary>The next <c>state</c>, given the last; null sends none.</summary>
    public Func<string?, string?> State { get; init; } = _ => Engangsverdier.Ny();

    /// <summary>The next <c>nonce</c>, given the last; null sends none.</summary>
    public Func<string?, string?> Nonce { get; init; } = _ => Engangsverdier.Ny();

    /// <summary>Changes the parameters of the pushed request, before the client's authentication is added.</summary>
    public Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> LoginParameters { get; init; } = p => p;

    /// <summary>Changes the parameters that the browser comes to HelseID with.</summary>
    public Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> AuthorizeParameters { get; init; } = p => p;

    /// <summary>True when a callback with another <c>state</c> is refused.</summary>
    public bool ChecksState { get; init; } = true;

    /// <summary>True when a callback from another issuer is refused.</summary>
    public bool ChecksCallbackIssuer { get; init; } = true;

    /// <summary>True when a code is sent once alone.</summary>
    public bool SendsCodeOnce { get; init; } = true;

    /// <summary>True when the id-token's signature is verified.</summary>
    public bool ChecksIdTokenSignature { get; init; } = true;

    /// <summary>True when the id-token must be signed by RS256.</summary>
    public bool ChecksIdTokenAlgorithm { get; init; } = true;

    /// <summary>True when the id-token must come from the issuer.</summary>
    public bool ChecksIdTokenIssuer { get; init; } = true;

    /// <summary>True when the id-token must be for this client alone.</summary>
    public bool ChecksIdTokenAudience { get; init; } = true;

    /// <summary>True when the id-token must not have expired, nor come from the future.</summary>
    public bool ChecksIdTokenLifetime { get; init; } = true;

    /// <summary>True when the id-token must have the nonce of the login.</summary>
    public bool ChecksNonce { get; init; } = true;

    /// <summary>True when the user must have logged in at security level 4.</summary>
    public bool DemandsLevel4 { get; init; } = true;

    /// <summary>True when who logged in by HelseID must be who is logged in here.</summary>
    public bool ComparesPerson { get; init; } = true;

    /// <summary>True when who logs in must have an HPR number.</summary>
    public bool DemandsHprNumber { get; init; } = true;

    // Tokens

    /// <summary>The scopes of a token for the system itself.</summary>
    public IReadOnlyList<string> SystemScopes { get; init; } = AskedForSystem;

    /// <summary>Changes the parameters of a token call, before the client's authentication is added.</summary>
    public Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> TokenParameters { get; init; } = p => p;

    /// <summary>Changes the whole form that is sent to HelseID, the client's authentication included.</summary>
    public Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> Form { get; init; } = p => p;

    /// <summary>True when a token is used until it expires.</summary>
    public bool ReusesToken { get; init; } = true;

    /// <summary>True when a token is not used after it has expired.</summary>
    public bool HeedsExpiry { get; init; } = true;

    /// <summary>How long before it expires a token is renewed; at most a quarter of its life.</summary>
    public TimeSpan ExpiryMargin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a token is taken to last when HelseID does not say.</summary>
    public TimeSpan DefaultLifetime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>True when a login is not renewed after <c>rt_expires_in</c>.</summary>
    public bool HeedsLoginExpiry { get; init; } = true;

    /// <summary>True when the newest refresh token is used.</summary>
    public bool UsesNewestRefreshToken { get; init; } = true;

    /// <summary>True when tokens are kept by organisation.</summary>
    public bool KeepsTokensByOrganisation { get; init; } = true;

    /// <summary>True when a user's token is renewed when the user works for another organisation.</summary>
    public bool RenewsAtOrganisationSwitch { get; init; } = true;

    /// <summary>True when the former user's tokens are dropped when another takes over.</summary>
    public bool DropsTokensAtUserSwitch { get; init; } = true;

    /// <summary>True when the tokens are dropped at logout.</summary>
    public bool DropsTokensAtLogout { get; init; } = true;

    /// <summary>True when a token that lacks the scope that is needed is not used.</summary>
    public bool ChecksScope { get; init; } = true;

    /// <summary>Which token types are taken.</summary>
    public Func<string, bool> TakesTokenType { get; init; } = type => type.Equals("DPoP", StringComparison.OrdinalIgnoreCase);

    // DPoP

    /// <summary>Changes the header of a proof.</summary>
    public Func<JsonObject, JsonObject> ProofHeader { get; init; } = header => header;

    /// <summary>Changes the claims of a proof.</summary>
    public Func<JsonObject, JsonObject> ProofClaims { get; init; } = claims => claims;

    /// <summary>The address that a proof is for: without query and fragment.</summary>
    public Func<Uri, string> ProofAddress { get; init; } = address => address.GetLeftPart(UriPartial.Path);

    /// <summary>The <c>jti</c> of the next proof, given that of the last.</summary>
    public Func<string?, string?> ProofId { get; init; } = _ => Engangsverdier.Ny();

    /// <summary>True when a login is renewed with the key that it was made with.</summary>
    public bool KeepsProofKey { get; init; } = true;

    /// <summary>How many times a call is repeated when HelseID asks for a nonce; 10 at most.</summary>
    public int NonceRetries { get; init; } = 1;

    /// <summary>True when the newest nonce is kept for the next call.</summary>
    public bool KeepsNonce { get; init; } = true;

    // Calls to services

    /// <summary>The scheme of the Authorization header.</summary>
    public string AuthorizationScheme { get; init; } = "DPoP";

    /// <summary>True when the token is written in the address.</summary>
    public bool TokenInAddress { get; init; }

    /// <summary>True when the service for users is called with the system's token.</summary>
    public bool SystemTokenForUsers { get; init; }

    /// <summary>How many times a token that the service did not take is renewed; 10 at most.</summary>
    public int RenewalsAtUnauthorized { get; init; } = 1;

    /// <summary>How many times a call is repeated after a refusal (403); 10 at most.</summary>
    public int RetriesAtForbidden { get; init; }

    // What is shown

    /// <summary>True when each user has a system token of their own, and not all the same.</summary>
    public bool SystemTokenPerUser { get; init; }

    /// <summary>True when the user must log in again each time that the token expires.</summary>
    public bool LogsInAgainAtExpiry { get; init; }

    /// <summary>True when tokens are written to the log.</summary>
    public bool LogsTokens { get; init; }

    /// <summary>True when nothing else can be done after HelseID has failed.</summary>
    public bool StopsAllWithoutHelseId { get; init; }

    /// <summary>What the user is told of what went wrong; null tells nothing.</summary>
    public Func<HelseIdFeil, string?> Tells { get; init; } = Forklaring.Av;

    /// <summary>Whether what went wrong is shown as done.</summary>
    public Func<HelseIdFeil, bool> ShowsAsDone { get; init; } = _ => false;
}
