namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Takes the request in, and resets the connection in place of the answer.</summary>
public sealed class ResetsAfterTakenIn : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "resets-after-taken-in";

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public ResetsAfterTakenIn(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten har tatt inn meldingen, men forbindelsen brytes før svaret";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        call.TakeIn();
        return Task.FromResult(FaultOutcome.Reset());
    }
}
