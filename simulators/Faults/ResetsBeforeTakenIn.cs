namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Resets the connection before the service has taken the request in: the state does not move.</summary>
public sealed class ResetsBeforeTakenIn : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "resets-before-taken-in";

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public ResetsBeforeTakenIn(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Forbindelsen brytes før tjenesten har tatt inn meldingen";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Reset());
}
