using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Faults;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A national party sends something wrong on purpose, more than once, late or not at all.</summary>
internal sealed class ForvrengerUtsending : IFault
{
    /// <summary>The operation that the fault is planned for: no call has it, so that no call is touched.</summary>
    public const string Operasjon = "utsending";

    private readonly Utsendingsfeil _feil;
    private readonly Func<Utgaende, IReadOnlyList<Utgaende>> _sendes;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which messages it touches, by patient, message or receiver.</param>
    /// <param name="feil">What is wrong.</param>
    public ForvrengerUtsending(FaultTarget target, Utsendingsfeil feil)
    {
        (_feil, _sendes) = (feil, feil.Begynn());
        Target = target with { Operations = [Operasjon], Times = feil.Antall ?? target.Times };
    }

    /// <inheritdoc/>
    public string Id => _feil.Id;

    /// <inheritdoc/>
    public string Description => _feil.Beskrivelse;

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <summary>What is sent in place of a message.</summary>
    public IReadOnlyList<Utgaende> Av(Utgaende utgaende) =>
        [.. _sendes(utgaende).Select(each => each with { Feil = [.. each.Feil, new FaultMark(Id, Description, Target.Suspends)] })];

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Feilen gjelder det som sendes, og rører ingen kall.");
}
