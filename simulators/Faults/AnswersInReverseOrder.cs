using System.Collections.Concurrent;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Holds the answer to a message until the same message has been sent again and answered: the first receipt comes last.</summary>
/// <remarks>When no second sending comes within the limit, the first is answered late.</remarks>
public sealed class AnswersInReverseOrder : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-in-reverse-order";

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting =
        new(StringComparer.OrdinalIgnoreCase);

    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeSpan _limit;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches; its number of times counts calls, and is at least two.</param>
    /// <param name="limit">How long the first sending waits for the second, by the real clock.</param>
    public AnswersInReverseOrder(FaultTarget target, TimeSpan limit)
    {
        Target = target.Times < 2 ? target with { Times = 2 } : target;
        _limit = limit;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description =>
        "Tjenesten svarer på to sendinger av samme melding i omvendt rekkefølge, så den første kvitteringen kommer sist";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public async Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        var answer = call.TakeIn();
        if (call.Reading.MessageKeys is not [var message, ..])
        {
            return FaultOutcome.Send(answer);
        }

        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_waiting.TryAdd(message, mine))
        {
            await WaitForSecondAsync(message, mine, call.SecurityClock, cancellationToken).ConfigureAwait(false);
            return FaultOutcome.Send(answer);
        }

        return _waiting.TryRemove(message, out var first)
            ? new FaultOutcome { Answer = answer, WhenSent = () => first.TrySetResult() }
            : FaultOutcome.Send(answer);
    }

    /// <summary>Sends the held answers; later calls are not held.</summary>
    public void Release() => _released.TrySetResult();

    private async Task WaitForSecondAsync(
        string message, TaskCompletionSource mine, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAny(mine.Task, _released.Task).WaitAsync(_limit, clock, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            _waiting.TryRemove(new(message, mine));
        }
    }
}
