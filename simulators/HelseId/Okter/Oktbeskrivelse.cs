namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>An open session, as it is told to whoever opened it.</summary>
public sealed record Oktbeskrivelse
{
    /// <summary>The session's id, and the first part of its addresses.</summary>
    public required string Okt { get; init; }

    /// <summary>The client that it is for.</summary>
    public required string KlientId { get; init; }

    /// <summary>The issuer that the client is configured with.</summary>
    public required string Utsteder { get; init; }

    /// <summary>The metadata document.</summary>
    public required string Metadata { get; init; }

    /// <summary>The session's other services, by service key.</summary>
    public required IReadOnlyDictionary<string, Uri> Endepunkter { get; init; }

    /// <summary>The certificate authority to trust, PEM; null when the simulators speak plain HTTP.</summary>
    public string? Tillitsanker { get; init; }

    /// <summary>The scopes that the client may ask for.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>single-tenant, multi-tenant or none.</summary>
    public required string Tilhorighet { get; init; }

    /// <summary>Where a user is sent after login; none for a client without login.</summary>
    public required IReadOnlyList<string> RedirectUrier { get; init; }

    /// <summary>The organisations that the client may act for.</summary>
    public required IReadOnlyList<Oktvirksomhet> Virksomheter { get; init; }

    /// <summary>The persons who can log in.</summary>
    public required IReadOnlyList<Oktperson> Personer { get; init; }

    /// <summary>When it was opened (UTC).</summary>
    public required DateTimeOffset Apnet { get; init; }
}
