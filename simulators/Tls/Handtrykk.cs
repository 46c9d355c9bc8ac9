namespace AcceptanceHarness.Simulators.Tls;

/// <summary>One TLS handshake that somebody else than the tool began.</summary>
public sealed record Handtrykk
{
    /// <summary>How it ended.</summary>
    public required Handtrykksutfall Utfall { get; init; }

    /// <summary>When that was known, by the security clock.</summary>
    public required DateTimeOffset Tid { get; init; }

    /// <summary>What the client offered; null when it could not be read.</summary>
    public ClientHello? Tilbud { get; init; }

    /// <summary>Why it was not completed, where that is known; else empty.</summary>
    public string Grunn { get; init; } = "";
}
