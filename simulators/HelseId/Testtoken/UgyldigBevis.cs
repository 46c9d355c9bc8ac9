namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>What is wrong on purpose with a DPoP proof; names and numbers as in the service's contract.</summary>
internal enum UgyldigBevis
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No <c>htu</c>.</summary>
    DontSetHtuClaimValue = 1,

    /// <summary>No <c>htm</c>.</summary>
    DontSetHtmClaimValue = 2,

    /// <summary>Made long ago.</summary>
    SetIatValueInThePast = 3,

    /// <summary>Not made yet.</summary>
    SetIatValueInTheFuture = 4,

    /// <summary>No <c>ath</c>.</summary>
    DontSetAthClaimValue = 5,

    /// <summary>No <c>alg</c> in the header.</summary>
    DontSetAlgHeader = 6,

    /// <summary>No key in the header.</summary>
    DontSetJwkHeader = 7,

    /// <summary>No <c>jti</c>.</summary>
    DontSetJtiClaim = 8,

    /// <summary>Signed by a symmetric algorithm.</summary>
    SetAlgHeaderToASymmetricAlgorithm = 9,

    /// <summary>The whole key in the header, its private part too.</summary>
    SetPrivateKeyInJwkHeader = 10,

    /// <summary>Another <c>typ</c>.</summary>
    SetInvalidTypHeaderValue = 11,

    /// <summary>A signature that does not hold.</summary>
    SetAnInvalidSignature = 12,

    /// <summary>The token is bound to another key.</summary>
    SetAnInvalidJktValueInToken = 13,
}
