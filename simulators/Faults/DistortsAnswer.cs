namespace AcceptanceHarness.Simulators.Faults;

/// <summary>A system refuses a call, or one thing in its answer is wrong; an operation that the distortion is not about is answered rightly.</summary>
public sealed class DistortsAnswer : IFault
{
    private readonly IForvrengning _forvrengning;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches; its operations are those of the distortion where it names none.</param>
    /// <param name="forvrengning">What is wrong.</param>
    public DistortsAnswer(FaultTarget target, IForvrengning forvrengning)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(forvrengning);

        _forvrengning = forvrengning;
        Target = target.Operations.Count > 0 ? target : target with { Operations = forvrengning.Operasjoner };
    }

    /// <inheritdoc/>
    public string Id => _forvrengning.Id;

    /// <inheritdoc/>
    public string Description => _forvrengning.Beskrivelse;

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Task.FromResult(FaultOutcome.Send(_forvrengning.Besvar(call)));
    }
}
