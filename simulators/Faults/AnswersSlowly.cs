using System.Globalization;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Takes the request in at once and sends the answer after a delay on the tenant's case clock.</summary>
public sealed class AnswersSlowly : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-slowly";

    private readonly TimeSpan _delay;
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="delay">The delay, by the case clock.</param>
    public AnswersSlowly(FaultTarget target, TimeSpan delay)
    {
        Target = target;
        _delay = delay;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => $"Tjenesten bruker {Seconds} sekunder på å svare";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    private string Seconds => _delay.TotalSeconds.ToString("0.###", CultureInfo.GetCultureInfo("nb"));

    /// <inheritdoc/>
    public async Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        var answer = call.TakeIn();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(Task.Delay(_delay, call.CaseClock, either.Token), _released.Task).ConfigureAwait(false);

        // A host that stops lets go of what is delayed, and must not be taken for one that answered.
        cancellationToken.ThrowIfCancellationRequested();
        await either.CancelAsync().ConfigureAwait(false);
        return FaultOutcome.Send(answer);
    }

    /// <summary>Sends the answers that are waiting; later calls are not delayed.</summary>
    public void Release() => _released.TrySetResult();
}
