using System.Text.Json;

namespace AcceptanceHarness.Simulators.Tls.Tls11;

/// <summary>One line from the child process: the port it has taken, or how a handshake ended.</summary>
internal sealed record Tls11Report
{
    /// <summary>The port the child listens on or connects from; the other side's port when <see cref="Outcome"/> is set.</summary>
    public required int Port { get; init; }

    /// <summary>How the handshake ended; null when the line tells of the child's own port.</summary>
    public Handtrykksutfall? Outcome { get; init; }

    /// <summary>Why it was not completed; empty when it was.</summary>
    public string Reason { get; init; } = "";

    public static Tls11Report? Parse(string? line)
    {
        try
        {
            return line is null ? null : JsonSerializer.Deserialize<Tls11Report>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string ToLine() => JsonSerializer.Serialize(this);
}
