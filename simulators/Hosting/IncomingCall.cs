using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A request as the server read it, before the tenant is known.</summary>
internal sealed record IncomingCall
{
    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>The server's own address, whatever the Host header says; without a trailing slash.</summary>
    public string Server { get; init; } = "";

    public required string Query { get; init; }

    public required string Target { get; init; }

    public required string Protocol { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    public bool TooLarge { get; init; }

    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>What was received in the form of its own protocol, for the system that reads it; null for HTTP.</summary>
    public object? Native { get; init; }

    /// <summary>What is known of the connection, as facts of the exchange.</summary>
    public IReadOnlyDictionary<string, string> Connection { get; init; } = new Dictionary<string, string>();

    public string StartLine => $"{Method} {Target} {Protocol}";
}
