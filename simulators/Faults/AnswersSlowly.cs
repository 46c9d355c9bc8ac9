using System.Globalization;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Takes the request in at once and sends the answer after a delay on the tenant's case clock.</summary>
public sealed class AnswersSlowly : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-slowly";

    private readonly TimeSpan _delay;

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
        await Task.Delay(_delay, call.CaseClock, cancellationToken).ConfigureAwait(false);
        return FaultOutcome.Send(answer);
    }
}
