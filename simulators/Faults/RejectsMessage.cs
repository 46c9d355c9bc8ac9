using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Rejects the message in the service's own form (AppRec status 2); nothing is taken in.</summary>
public sealed class RejectsMessage : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "rejects-message";

    /// <summary>The text that Reseptformidleren gave in 2024 for prescriptions with a known deviation in structured dosing.</summary>
    // Published by the authorities in 2024; the real numeric code is not public, so it is given with X99.
    public const string KnownDosingDeviation =
        "Resepten er avvist fordi den har kjent avvik i strukturert dosering. "
        + "Opprett ny resept ved å søke opp legemiddelet på nytt. "
        + "Tidligere resept/legemiddelbehandling/mal bør avsluttes/tilbakekalles.";

    private readonly IReadOnlyList<Rejection> _errors;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="errors">The errors of the rejection, at least one.</param>
    public RejectsMessage(FaultTarget target, IReadOnlyList<Rejection> errors)
    {
        ArgumentOutOfRangeException.ThrowIfZero(errors.Count);
        Target = target;
        _errors = errors;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description =>
        $"Tjenesten avviser meldingen med {string.Join(", ", _errors.Select(e => $"{e.Code} «{e.Text}»"))}";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Send(call.Reject(_errors)));
}
