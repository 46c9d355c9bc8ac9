namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Takes the request in, sends the head and the first half of the answer, and then neither sends nor closes.</summary>
/// <remarks>Only the client's own time limit ends it, or that the fault is cleared: the connection is then reset.
/// A service that sends nothing at all is <see cref="HoldsAnswer"/>.</remarks>
public sealed class StallsMidAnswer : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "stalls-mid-answer";

    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public StallsMidAnswer(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten har tatt inn meldingen, men svaret stanser midtveis uten at forbindelsen lukkes";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <summary>Done when the first half of an answer has left.</summary>
    public Task Begun => _begun.Task;

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Stall(call.TakeIn(), _released.Task) with { WhenSent = () => _begun.TrySetResult() });

    /// <summary>Resets the connections that stand still; later calls stand still no longer than their half answer takes.</summary>
    public void Release() => _released.TrySetResult();
}
