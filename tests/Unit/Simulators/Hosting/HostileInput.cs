using System.Text;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>A request that a well-behaved client would never send.</summary>
internal sealed record HostileInput
{
    public required string Name { get; init; }

    public required byte[] Body { get; init; }

    public string Method { get; init; } = "POST";

    /// <summary>Put after the service's own path.</summary>
    public string Path { get; init; } = "";

    public string ContentType { get; init; } = "text/xml; charset=utf-8";

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static HostileInput Of(string name, string body) => new() { Name = name, Body = Encoding.UTF8.GetBytes(body) };
}
