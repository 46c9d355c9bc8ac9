using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A call as it came in, whole, before anything was masked.</summary>
public sealed record SimulatedCall
{
    /// <summary>The tenant that was called.</summary>
    public required Tenant Tenant { get; init; }

    /// <summary>The exchange's number in the journal; 0 until it stands there.</summary>
    public required long Number { get; init; }

    /// <summary>The HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The path after the tenant, with a leading slash.</summary>
    public required string Path { get; init; }

    /// <summary>The whole address that was called, as the client must know it: scheme, host, port and path, without query.</summary>
    public string Address { get; init; } = "";

    /// <summary>The raw query, without the question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>Headers in the order received.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>The body's bytes.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The TLS client certificate, if one was given.</summary>
    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>What was received in the form of its own protocol; null for HTTP.</summary>
    internal object? Native { get; init; }

    /// <summary>The first value of a header, or null.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
