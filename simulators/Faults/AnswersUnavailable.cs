namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Answers 503 with Retry-After, as a gateway in front of a service that is down; nothing is taken in.</summary>
public sealed class AnswersUnavailable : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-unavailable";

    private readonly TimeSpan _retryAfter;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="retryAfter">How long the client is asked to wait.</param>
    public AnswersUnavailable(FaultTarget target, TimeSpan retryAfter)
    {
        Target = target;
        _retryAfter = retryAfter;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => $"Tjenesten er utilgjengelig (503, Retry-After {RetryLater.Seconds(_retryAfter)} sekunder)";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        RetryLater.Answer(503, _retryAfter, "text/html; charset=utf-8", "<html><body><h1>503 Service Unavailable</h1></body></html>"u8.ToArray());
}
