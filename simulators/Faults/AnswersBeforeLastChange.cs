namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Answers a lookup with what the service held before the last change of what is asked about, as one that is read before it is written through.</summary>
/// <remarks>What has not changed is answered rightly. What is a given age, whatever has changed since, is <see cref="AnswersOldVersion"/>.</remarks>
public sealed class AnswersBeforeLastChange : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-before-last-change";

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public AnswersBeforeLastChange(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten svarer slik det var før siste endring";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Send(call.AnswerBeforeLastChange()));
}
