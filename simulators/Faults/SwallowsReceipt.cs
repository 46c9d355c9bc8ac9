namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Takes the request in and answers 200 with an empty body: the receipt never comes.</summary>
public sealed class SwallowsReceipt : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "swallows-receipt";

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public SwallowsReceipt(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten har tatt inn meldingen, men svarer uten kvittering (tomt svar)";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken) =>
        Task.FromResult(FaultOutcome.Send(call.TakeIn() with
        {
            Status = 200,
            Body = ReadOnlyMemory<byte>.Empty,
            Clear = ReadOnlyMemory<byte>.Empty,
        }));
}
