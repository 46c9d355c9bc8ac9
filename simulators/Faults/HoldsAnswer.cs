namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Takes the request in and holds the answer back until it is released.</summary>
public sealed class HoldsAnswer : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "holds-answer";

    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public HoldsAnswer(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten har tatt inn meldingen, men holder svaret tilbake";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public async Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        var answer = call.TakeIn();

        // A host that stops lets go of what is held, and must not be taken for one that answered.
        cancellationToken.ThrowIfCancellationRequested();
        await _released.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        return FaultOutcome.Send(answer);
    }

    /// <summary>Sends the held answers; later calls are not held.</summary>
    public void Release() => _released.TrySetResult();
}
