using AcceptanceHarness.Simulators.HelseId;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>HelseID rolls its signing keys just before it answers; the old one still verifies what it signed.</summary>
public sealed class RollsHelseIdKeys : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "rolls-helseid-keys";

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    public RollsHelseIdKeys(FaultTarget target) => Target = target;

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => "HelseID bytter signeringsnøkkel før svaret";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Task.FromResult(FaultOutcome.Send(call.TakeInAs<HelseIdSimulator>(helseId =>
        {
            HelseIdSimulator.RullNokler(call.Call.Tenant);
            return helseId.Answer(call.Call, call.Reading);
        })));
    }
}
