using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>What a fault made of a call.</summary>
public sealed record FaultOutcome
{
    /// <summary>What is sent; null when nothing is.</summary>
    public Answer? Answer { get; init; }

    /// <summary>How the call ends on the connection.</summary>
    public FaultEnding Ending { get; init; }

    /// <summary>Runs once the answer has left.</summary>
    public Action? WhenSent { get; init; }

    /// <summary>An answer that is sent.</summary>
    public static FaultOutcome Send(Answer answer) => new() { Answer = answer };

    /// <summary>A connection that is reset.</summary>
    public static FaultOutcome Reset() => new() { Ending = FaultEnding.Reset };
}
