namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Answers with what the service holds about another patient than the one that was asked about.</summary>
public sealed class AnswersForAnotherPatient : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-for-another-patient";

    private readonly string _otherPatient;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="otherPatient">The id of the patient that the answer is about.</param>
    public AnswersForAnotherPatient(FaultTarget target, string otherPatient)
    {
        Target = target;
        _otherPatient = otherPatient;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten svarer med opplysninger om en annen pasient enn den det ble spurt om";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Send(call.AnswerForOther(_otherPatient)));
}
