namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>An authorization request that was pushed and found good.</summary>
internal sealed record Foresporsel
{
    private const int Perord = 16;

    /// <summary>The client.</summary>
    public required string KlientId { get; init; }

    /// <summary>Where the user is sent after login.</summary>
    public required string RedirectUri { get; init; }

    /// <summary>The scopes that were asked for.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The hash of the verifier (S256).</summary>
    public required string CodeChallenge { get; init; }

    /// <summary>When it can no longer be used.</summary>
    public required DateTimeOffset Utloper { get; init; }

    /// <summary>The client's state.</summary>
    public string? State { get; init; }

    /// <summary>The nonce for the id-token.</summary>
    public string? Nonce { get; init; }

    /// <summary>True when the callback is a form that the browser posts.</summary>
    public bool SomSkjema { get; init; }

    /// <summary>What was asked of the login.</summary>
    public IReadOnlyList<string> AcrValues { get; init; } = [];

    /// <summary>Which screens were asked for.</summary>
    public string? Prompt { get; init; }

    /// <summary>The APIs that were asked for.</summary>
    public IReadOnlyList<string> Ressurser { get; init; } = [];

    /// <summary>The test person who logs in without screens.</summary>
    public string? TestPid { get; init; }

    /// <summary>The test person's security level.</summary>
    public string? TestNiva { get; init; }

    /// <summary>The key that the code is bound to (<c>dpop_jkt</c>).</summary>
    public string? Avtrykk { get; init; }

    /// <summary>What the request object said.</summary>
    public Tilknytning Tilknytning { get; init; } = Tilknytning.Ingen;

    /// <summary>How many characters of the client's it holds.</summary>
    public int Vekt => Tilknytning.Vekt
        + new[] { RedirectUri, CodeChallenge, State, Nonce, Prompt, TestPid, TestNiva, Avtrykk }.Sum(text => text?.Length ?? 0)
        + Ordvekt(Scopes) + Ordvekt(AcrValues) + Ordvekt(Ressurser);

    /// <summary>What a list of words weighs: each takes room of its own, however short.</summary>
    public static int Ordvekt(IReadOnlyList<string> words) => words.Sum(word => word.Length + Perord);
}
