namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>What a simulated service answers.</summary>
public sealed record Answer
{
    /// <summary>The HTTP status code.</summary>
    public required int Status { get; init; }

    /// <summary>The media type with charset, as the service sends it.</summary>
    public required string ContentType { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body's bytes.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The answer's payload in clear, where the body wraps it (the MsgHead in a SOAP body).</summary>
    public ReadOnlyMemory<byte> Clear { get; init; }

    /// <summary>Facts about the answer, added to the exchange's.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    /// <summary>Effects for others, for example a message to be delivered on the bus; in bokmål, journalled.</summary>
    public IReadOnlyList<string> Effects { get; init; } = [];
}
