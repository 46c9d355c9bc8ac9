namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Answers a technical error in the service's own form (a SOAP Fault); nothing is taken in.</summary>
public sealed class AnswersSoapFault : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-soap-fault";

    private readonly string _text;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="text">The text of the error.</param>
    public AnswersSoapFault(FaultTarget target, string text)
    {
        Target = target;
        _text = text;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => $"Tjenesten svarer med teknisk feil: «{_text}»";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Send(call.Fail(_text)));
}
