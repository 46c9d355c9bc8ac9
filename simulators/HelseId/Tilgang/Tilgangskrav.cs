namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>What an operation of a service behind HelseID asks of the access token and the proof that it is called with.</summary>
/// <param name="Audience">The service's name in <c>aud</c>.</param>
/// <param name="Scope">The scope of the operation.</param>
internal sealed record Tilgangskrav(string Audience, string Scope)
{
    /// <summary>The other scopes that the token must have too.</summary>
    public IReadOnlyList<string> OgsaScopes { get; init; } = [];

    /// <summary>Whether a token that is bound to no key may be sent as Bearer all the same; who asks this control says which it is.</summary>
    public bool TarBearer { get; init; }

    /// <summary>Whether the token must be bound to a key, and sent with a proof; otherwise it is sent as Bearer.</summary>
    public bool KreverDpop { get; init; } = true;

    /// <summary>Whether the token must be about a person (<c>pid</c>).</summary>
    public bool KreverBruker { get; init; }

    /// <summary>Whether that person must have logged in at level 4.</summary>
    public bool KreverNiva4 { get; init; }

    /// <summary>Whether the token must name the main unit that the client acts for.</summary>
    public bool KreverVirksomhet { get; init; }

    /// <summary>Whether the token must name the sub-unit too.</summary>
    public bool KreverUnderenhet { get; init; }

    /// <summary>Whether the organisation may use the operation, by main unit and sub-unit; null lets all.</summary>
    public Func<string, string?, bool>? VirksomhetSlippesInn { get; init; }

    /// <summary>Whether the token must carry an attest of the trust framework that agrees with itself and with the token.</summary>
    public bool KreverAttest { get; init; }

    /// <summary>Whether the proof must carry a nonce of the service's own: a service may ask for one (RFC 9449 section 9).</summary>
    public bool KreverNonce { get; init; }
}
