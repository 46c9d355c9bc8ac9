namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Takes the request in and sends only the first half of the answer's body.</summary>
public sealed class TruncatesXml : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "truncates-xml";

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public TruncatesXml(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "Tjenesten har tatt inn meldingen, men svaret er avkortet og kan ikke leses";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        var answer = call.TakeIn();
        return Task.FromResult(FaultOutcome.Send(answer with
        {
            Body = answer.Body[..(answer.Body.Length / 2)],
            Clear = ReadOnlyMemory<byte>.Empty,
        }));
    }
}
