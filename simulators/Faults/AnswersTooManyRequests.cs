namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Answers 429 with Retry-After, as a service that limits how often it is called; nothing is taken in.</summary>
public sealed class AnswersTooManyRequests : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-too-many-requests";

    private readonly TimeSpan _retryAfter;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="retryAfter">How long the client is asked to wait.</param>
    public AnswersTooManyRequests(FaultTarget target, TimeSpan retryAfter)
    {
        Target = target;
        _retryAfter = retryAfter;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => $"Tjenesten tar ikke imot flere kall nå (429, Retry-After {RetryLater.Seconds(_retryAfter)} sekunder)";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        RetryLater.Answer(429, _retryAfter, "text/plain; charset=utf-8", "Too Many Requests"u8.ToArray());
}
