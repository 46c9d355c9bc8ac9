using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Rejects the message with a negative receipt in a fault (AppRecFault), whichever operation it came to; nothing is taken in.</summary>
public sealed class RejectsInFault : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "rejects-in-fault";

    private readonly IReadOnlyList<Rejection> _errors;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="errors">The errors of the rejection, at least one.</param>
    public RejectsInFault(FaultTarget target, IReadOnlyList<Rejection> errors)
    {
        ArgumentOutOfRangeException.ThrowIfZero(errors.Count);
        Target = target;
        _errors = errors;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description =>
        $"Tjenesten avviser meldingen i en feil (AppRecFault) med {string.Join(", ", _errors.Select(e => $"{e.Code} «{e.Text}»"))}";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Send(call.RejectInFault(_errors)));
}
