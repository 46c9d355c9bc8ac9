namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>What a simulated system read of a call.</summary>
public sealed record Reading
{
    /// <summary>The operation as the service names it; null when none could be read.</summary>
    public string? Operation { get; init; }

    /// <summary>Facts by name, taken before masking (names are constants in Core/Checks/&lt;Domain&gt;).</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    /// <summary>The body in clear after decryption and unpacking; empty when it could not be had.</summary>
    public ReadOnlyMemory<byte> Clear { get; init; }

    /// <summary>Person numbers or other ids of the patient the call is about: attribution and fault keys.</summary>
    public IReadOnlyList<string> PatientKeys { get; init; } = [];

    /// <summary>Message, conversation and prescription ids in the call: attribution and fault keys.</summary>
    public IReadOnlyList<string> MessageKeys { get; init; } = [];

    /// <summary>Who called: HER-id, HPR number, client id; attribution and fault keys.</summary>
    public IReadOnlyList<string> ClientKeys { get; init; } = [];

    /// <summary>What was done wrong on purpose with what the call concerns, before the call.</summary>
    public IReadOnlyList<Core.Evidence.FaultMark> Marks { get; init; } = [];

    /// <summary>What was wrong so early that the rest could not be read, in bokmål; null when it could.</summary>
    public string? Unreadable { get; init; }

    /// <summary>What the system parsed, for its own answer to the same call; null when it parses anew.</summary>
    internal object? Parsed { get; init; }
}
