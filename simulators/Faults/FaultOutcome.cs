using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>What a fault made of a call.</summary>
public sealed record FaultOutcome
{
    /// <summary>What is sent; null when nothing is.</summary>
    public Answer? Answer { get; init; }

    /// <summary>How the call ends on the connection.</summary>
    public FaultEnding Ending { get; init; }

    /// <summary>Runs once the answer has left, or the part of it that is sent.</summary>
    public Action? WhenSent { get; init; }

    /// <summary>The body's length in bytes as a stalled answer's head gives it.</summary>
    public int PromisedLength { get; init; }

    /// <summary>Done when a stalled connection is to be reset.</summary>
    public Task Released { get; init; } = Task.CompletedTask;

    /// <summary>An answer that is sent.</summary>
    public static FaultOutcome Send(Answer answer) => new() { Answer = answer };

    /// <summary>The head and the first half of an answer, and then nothing.</summary>
    /// <param name="whole">The answer as it would have been.</param>
    /// <param name="released">Done when the connection is to be reset, though the client still waits.</param>
    public static FaultOutcome Stall(Answer whole, Task released)
    {
        ArgumentNullException.ThrowIfNull(whole);

        return new FaultOutcome
        {
            Answer = whole with { Body = whole.Body[..(whole.Body.Length / 2)], Clear = ReadOnlyMemory<byte>.Empty },
            Ending = FaultEnding.Stalled,
            Released = released,
            // One byte more than is sent, also when there was nothing to send: the client must wait.
            PromisedLength = Math.Max(1, whole.Body.Length),
        };
    }

    /// <summary>A connection that is reset.</summary>
    public static FaultOutcome Reset() => new() { Ending = FaultEnding.Reset };
}
