namespace AcceptanceHarness.Simulators.HelseId.Forvrengning;

/// <summary>How an id-token is signed.</summary>
public enum IdTokenSignatur
{
    /// <summary>By HelseID's key.</summary>
    Riktig,

    /// <summary>By a key that never stands in the JWKS, under the right key's id.</summary>
    FremmedNokkel,

    /// <summary>By HelseID's key, and then changed.</summary>
    Odelagt,

    /// <summary>Not at all: <c>alg</c> is none.</summary>
    Ingen,

    /// <summary>By HS256 with HelseID's public key as the secret.</summary>
    Hs256,
}
