namespace AcceptanceHarness.Benchmarks;

/// <summary>A call to a service behind HelseID with its proof signed.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Token">The access token.</param>
/// <param name="Proof">The DPoP proof.</param>
internal sealed record SignedLookup(HttpMethod Method, Uri Address, string Token, string Proof)
{
    /// <summary>Headers of the service's own.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>The body; null for none.</summary>
    public string? Body { get; init; }
}
