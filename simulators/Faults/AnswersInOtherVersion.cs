namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Answers a lookup in another live version of the message than the one that belongs to the question; everything else is answered rightly.</summary>
public sealed class AnswersInOtherVersion : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-in-other-version";

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public AnswersInOtherVersion(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten svarer i en annen meldingsversjon enn det ble spurt i";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Send(call.AnswerInOtherVersion()));
}
