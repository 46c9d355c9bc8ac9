using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Answers a later message with the receipt of the first: the message is taken in, its own receipt never comes.</summary>
public sealed class RepeatsReceipt : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "repeats-receipt";

    private Answer? _first;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches; its number of times is at least two.</param>
    public RepeatsReceipt(FaultTarget target) =>
        Target = target.Times < 2 ? target with { Times = 2 } : target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten har tatt inn meldingen, men svarer med kvitteringen for en tidligere melding";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    /// <remarks>The first call that the fault touches is answered rightly.</remarks>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        var own = call.TakeIn();
        return Task.FromResult(FaultOutcome.Send(Interlocked.CompareExchange(ref _first, own, null) ?? own));
    }
}
