using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>One call from the vendor's system to a simulated service, with the answer it got; a line of evidence in the journal.</summary>
public sealed record Exchange
{
    /// <summary>Running number in the run, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>The tenant that was called; empty for the default tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The scenario it is attributed to, or null when it belongs to none.</summary>
    public string? Scenario { get; init; }

    /// <summary>The simulated system, in ASCII kebab-case, for example <c>reseptformidleren</c>.</summary>
    public required string System { get; init; }

    /// <summary>The operation as the service names it, for example <c>M9_5</c>; null when none could be read.</summary>
    public string? Operation { get; init; }

    /// <summary>When the request was read (security clock, UTC).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When the answer was sent or the connection given up; null while it is still open.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>What the vendor's system sent, masked.</summary>
    public required WireMessage Request { get; init; }

    /// <summary>What was answered, masked; null when nothing was.</summary>
    public WireMessage? Response { get; init; }

    /// <summary>Facts read from the bytes before masking, by name (message id, patient, signature result); replay judges on these.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    /// <summary>The faults that the simulator applied on purpose.</summary>
    public IReadOnlyList<FaultMark> Faults { get; init; } = [];

    /// <summary>What the judge found in this exchange.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The exchange with what was said about its messages, but not the messages' bodies.</summary>
    internal Exchange WithoutBodies() => this with { Request = Bare(Request), Response = Response is { } response ? Bare(response) : null };

    private static WireMessage Bare(WireMessage message) => message with { Body = default, Clear = default };
}
